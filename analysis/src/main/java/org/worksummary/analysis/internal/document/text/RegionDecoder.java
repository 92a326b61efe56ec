package org.worksummary.analysis.internal.document.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.worksummary.text.Repair;
import org.worksummary.text.Span;

/**
 * Decodes bytes in whichever of UTF-8, GB18030 and Big5 makes the most of each region.
 *
 * <p>Of all ways to cut the bytes into characters it takes the one that costs least: rare characters cost a little,
 * damaged ones more, a change of the character set most. So one bad byte costs one character, reading falls back into
 * step by itself, and a GBK head with a UTF-8 tail reads right. Time is linear in the bytes. Used once.
 */
final class RegionDecoder {
    private static final int SETS = 3;
    private static final int UTF8 = 0;
    private static final int GB = 1;
    private static final int BIG5 = 2;
    private static final String[] NAMES = {"UTF-8", "GB18030", "Big5"};
    private static final int CHANGE = 200;
    private static final int WINDOW = 8;
    private static final int FAR = Integer.MAX_VALUE / 2;
    private static final int LENGTH = 7;
    private static final int DAMAGED = 8;

    private final byte[] bytes;
    private final Reach reach;
    private final int[][] costs = new int[SETS][WINDOW];
    private final byte[][] steps;
    private final Reach.Steps stepper = this::step;
    private int place;
    private int set;
    private int before;
    private int reached;

    RegionDecoder(byte[] bytes) {
        this.bytes = bytes;
        this.reach = new Reach(bytes);
        this.steps = new byte[SETS][bytes.length + 1];
    }

    DecodedText decode() {
        search();
        return write(path());
    }

    private void search() {
        for (int[] window : costs) {
            Arrays.fill(window, FAR);
            window[0] = 0;
        }
        for (place = 0; place < bytes.length; place++) {
            int least = least(place);
            int lowest = costs[least][place % WINDOW];
            for (set = 0; set < SETS; set++) {
                int own = costs[set][place % WINDOW];
                boolean changes = place > 0 && lowest + CHANGE < own;
                before = changes ? least : set;
                reached = changes ? lowest + CHANGE : own;
                if (reached < FAR) {
                    reach();
                }
            }
            for (int[] window : costs) {
                window[place % WINDOW] = FAR;
            }
            rebase();
        }
    }

    private void reach() {
        switch (set) {
            case UTF8 -> reach.utf8(place, stepper);
            case GB -> reach.gb(place, stepper);
            case BIG5 -> reach.big5(place, stepper);
            default -> throw new AssertionError(set);
        }
    }

    private void step(int length, int cost, boolean damaged) {
        int target = place + length;
        if (target <= bytes.length && reached + cost < costs[set][target % WINDOW]) {
            costs[set][target % WINDOW] = reached + cost;
            steps[set][target] = (byte) (length | (damaged ? DAMAGED : 0) | before << 4);
        }
    }

    /** Keeps the sums small however long the text is: only their differences count. */
    private void rebase() {
        if (place % (1 << 20) != 0) {
            return;
        }
        int lowest = FAR;
        for (int[] window : costs) {
            for (int cost : window) {
                lowest = Math.min(lowest, cost);
            }
        }
        for (int[] window : costs) {
            for (int i = 0; i < WINDOW; i++) {
                window[i] = window[i] >= FAR ? FAR : window[i] - lowest;
            }
        }
    }

    private int least(int at) {
        int least = UTF8;
        for (int i = 1; i < SETS; i++) {
            if (costs[i][at % WINDOW] < costs[least][at % WINDOW]) {
                least = i;
            }
        }
        return least;
    }

    /** For each byte that begins a character: its length, whether it is damaged, and its character set. */
    private byte[] path() {
        byte[] path = new byte[bytes.length];
        int at = bytes.length;
        int current = least(at);
        while (at > 0) {
            int step = steps[current][at];
            int length = step & LENGTH;
            at -= length;
            path[at] = (byte) (length | step & DAMAGED | current << 4);
            current = step >> 4;
        }
        return path;
    }

    private DecodedText write(byte[] path) {
        int main = mainSet(path);
        StringBuilder text = new StringBuilder(bytes.length);
        List<Repair> repairs = new ArrayList<>();
        int damaged = 0;
        int start = 0;
        String open = "";
        for (int at = 0; at < bytes.length; at += path[at] & LENGTH) {
            int length = path[at] & LENGTH;
            int in = path[at] >> 4;
            boolean bad = (path[at] & DAMAGED) != 0;
            String what = bad
                    ? "bytes that could not be decoded"
                    : in != main && bytes[at] < 0 ? "read as " + NAMES[in] + ", unlike the rest" : "";
            if (!what.equals(open) && !(what.isEmpty() && bytes[at] >= 0 && !open.startsWith("bytes"))) {
                close(repairs, open, start, text.length());
                open = what;
                start = text.length();
            }
            damaged += bad ? 1 : 0;
            text.append(bad ? "\uFFFD" : character(at, length, in));
        }
        close(repairs, open, start, text.length());
        return new DecodedText(text.toString(), NAMES[main], repairs, damaged);
    }

    private static void close(List<Repair> repairs, String what, int start, int end) {
        if (!what.isEmpty() && end > start) {
            repairs.add(new Repair(new Span(start, end), what));
        }
    }

    private String character(int at, int length, int in) {
        if (length == 1) {
            return String.valueOf((char) (bytes[at] & 0xFF));
        }
        return switch (in) {
            case UTF8 -> new String(bytes, at, length, StandardCharsets.UTF_8);
            case GB -> DoubleByte.GB.decode(bytes, at, length);
            default -> DoubleByte.BIG5.decode(bytes, at, length);
        };
    }

    /** The character set of most characters that are not ASCII. */
    private int mainSet(byte[] path) {
        int[] counts = new int[SETS];
        for (int at = 0; at < bytes.length; at += path[at] & LENGTH) {
            if (bytes[at] < 0 && (path[at] & DAMAGED) == 0) {
                counts[path[at] >> 4]++;
            }
        }
        int main = UTF8;
        for (int i = 1; i < SETS; i++) {
            main = counts[i] > counts[main] ? i : main;
        }
        return main;
    }
}
