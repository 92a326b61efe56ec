package org.worksummary.archive.duplicate;

import java.util.Arrays;
import java.util.Optional;

/**
 * Makes fingerprints of texts (指纹), by which copies are found without comparing every two texts.
 *
 * <p>{@link #minHash} is Broder's: of all runs of eight letters in a text, each of 64 hash functions keeps the least value.
 * Two texts agree in about as many of the 64 places as they share of their runs. {@link #exact} is equal only for texts
 * whose letters are equal. Figures and punctuation count in neither.
 */
public final class Fingerprint {
    /** The number of places of a {@link #minHash}. */
    public static final int PLACES = 64;

    private static final int RUN = 8;
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private static final long[] FACTORS = factors();

    private Fingerprint() {}

    /** {@return the number of letters of the text that count} */
    public static int letters(CharSequence text) {
        return Letters.of(text).length();
    }

    /** {@return the same number for texts with the same letters} */
    public static long exact(CharSequence text) {
        String letters = Letters.of(text);
        return hash(letters, 0, letters.length());
    }

    /** {@return 64 characters, of which alike texts share many in place; nothing for a text with fewer than eight letters} */
    public static Optional<String> minHash(CharSequence text) {
        String letters = Letters.of(text);
        if (letters.length() < RUN) {
            return Optional.empty();
        }
        long[] least = new long[PLACES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + RUN <= letters.length(); i++) {
            long hash = hash(letters, i, i + RUN);
            for (int place = 0; place < PLACES; place++) {
                least[place] = Math.min(least[place], hash * FACTORS[place]);
            }
        }
        StringBuilder kept = new StringBuilder(PLACES);
        for (long value : least) {
            kept.append(DIGITS.charAt((int) (mixed(value) >>> Long.SIZE - 6)));
        }
        return Optional.of(kept.toString());
    }

    /** Odd numbers by which one hash function becomes many. */
    private static long[] factors() {
        long[] factors = new long[PLACES];
        for (int place = 0; place < PLACES; place++) {
            factors[place] = mixed(place + 1) | 1;
        }
        return factors;
    }

    /** FNV-1a over the characters, then mixed so that each bit depends on all. */
    private static long hash(String letters, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ letters.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    private static long mixed(long number) {
        long hash = (number ^ number >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
