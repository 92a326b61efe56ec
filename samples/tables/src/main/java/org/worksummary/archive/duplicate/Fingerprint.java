package org.worksummary.archive.duplicate;

/**
 * Makes fingerprints of texts (指纹), by which copies are found without comparing every two texts.
 *
 * <p>{@link #simHash} is Charikar's: each run of eight letters votes on each of 64 bits, so that texts which share most
 * of their words differ in few bits. {@link #exact} is equal only for texts whose letters are equal. Figures and
 * punctuation count in neither.
 */
public final class Fingerprint {
    private static final int RUN = 8;

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

    /** {@return a number that differs in few bits for texts that share most of their words; 0 for a text without letters} */
    public static long simHash(CharSequence text) {
        String letters = Letters.of(text);
        int[] votes = new int[Long.SIZE];
        for (int i = 0; i + RUN <= letters.length(); i++) {
            long hash = hash(letters, i, i + RUN);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long simHash = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if (votes[bit] > 0) {
                simHash |= 1L << bit;
            }
        }
        return simHash;
    }

    /** FNV-1a over the characters, then mixed so that each bit depends on all. */
    private static long hash(String letters, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ letters.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
