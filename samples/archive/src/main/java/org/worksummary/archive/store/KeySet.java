package org.worksummary.archive.store;

import java.util.Arrays;

/** A set of strings of which only 64 bits each are kept, so that it holds millions of files in little memory. */
final class KeySet {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] keys = new long[1024];
    private int size;
    private boolean sorted = true;

    void add(String... parts) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key(parts);
        sorted = false;
    }

    /** Makes lookups possible; after it the set may be read by many threads as long as nothing is added. */
    void freeze() {
        Arrays.sort(keys, 0, size);
        sorted = true;
    }

    boolean contains(String... parts) {
        if (!sorted) {
            throw new IllegalStateException("not frozen");
        }
        return Arrays.binarySearch(keys, 0, size, key(parts)) >= 0;
    }

    private static long key(String... parts) {
        long hash = OFFSET;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * PRIME;
            }
            hash = (hash ^ 0xFFFF) * PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
