package org.worksummary.analysis.document;

/** Counts the characters that two texts differ by. */
final class Differences {
    private Differences() {}

    /** How many characters of the source are others in what was read; a stretch that differs counts by its longer side. */
    static int count(String read, String source) {
        int[] a = read.codePoints().toArray();
        int[] b = source.codePoints().toArray();
        int inPlace = a.length == b.length ? 0 : Integer.MAX_VALUE;
        for (int i = 0; i < a.length && a.length == b.length; i++) {
            inPlace += a[i] == b[i] ? 0 : 1;
        }
        return Math.min(inPlace, count(a, b));
    }

    private static int count(int[] a, int[] b) {
        int different = 0;
        int i = 0;
        int k = 0;
        while (i < a.length && k < b.length) {
            if (a[i] == b[k]) {
                i++;
                k++;
                continue;
            }
            int[] next = together(a, i, b, k);
            different += Math.max(next[0] - i, next[1] - k);
            i = next[0];
            k = next[1];
        }
        return different + Math.max(a.length - i, b.length - k);
    }

    /** The next places from which on eight characters are the same. */
    private static int[] together(int[] a, int i, int[] b, int k) {
        for (int far = 1; far < 40; far++) {
            for (int near = 0; near <= far; near++) {
                if (same(a, i + far, b, k + near)) {
                    return new int[] {i + far, k + near};
                }
                if (same(a, i + near, b, k + far)) {
                    return new int[] {i + near, k + far};
                }
            }
        }
        return new int[] {a.length, b.length};
    }

    private static boolean same(int[] a, int i, int[] b, int k) {
        for (int n = 0; n < 8; n++) {
            boolean ends = i + n >= a.length || k + n >= b.length;
            if (ends) {
                return i + n >= a.length && k + n >= b.length;
            }
            if (a[i + n] != b[k + n]) {
                return false;
            }
        }
        return true;
    }
}
