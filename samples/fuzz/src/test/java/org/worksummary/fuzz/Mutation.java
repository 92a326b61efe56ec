package org.worksummary.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes the way disks, networks and careless programs do. */
enum Mutation {
    /** Some bytes are others. */
    FLIP {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] changed = bytes.clone();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            return changed;
        }
    },
    /** The end is missing. */
    CUT {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    /** Four bytes are a very large, a negative or a small number. */
    NUMBER {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] changed = bytes.clone();
            int[] numbers = {0, -1, 0x7FFFFFFF, 0x00FFFFFF, 0x7FFF, 1};
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                int number = numbers[random.nextInt(numbers.length)];
                int at = random.nextInt(Math.max(1, changed.length - 4));
                for (int k = 0; k < 4 && at + k < changed.length; k++) {
                    changed[at + k] = (byte) (number >> 8 * k);
                }
            }
            return changed;
        }
    },
    /** A stretch stands twice, or is missing. */
    MOVE {
        @Override
        byte[] of(byte[] bytes, Random random) {
            int from = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - from, random.nextInt(600));
            int to = random.nextInt(bytes.length);
            byte[] changed = new byte[bytes.length + (random.nextBoolean() ? length : 0)];
            for (int i = 0; i < changed.length; i++) {
                int source = i < to ? i : i < to + length ? from + i - to : i - length;
                changed[i] = bytes[Math.max(0, Math.min(source, bytes.length - 1))];
            }
            return changed;
        }
    };

    /** {@return damaged bytes; the same for the same random numbers} */
    abstract byte[] of(byte[] bytes, Random random);
}
