package org.worksummary.analysis.internal.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.worksummary.text.Repair;
import org.worksummary.text.Span;

/**
 * Decodes bytes in whichever of several character sets makes the most of each region.
 *
 * <p>Of all ways to cut the bytes into characters it takes the one that costs least: rare characters cost a little,
 * damaged ones more, a change of the character set most. So one bad byte costs one character, reading falls back into
 * step by itself, and a GBK head with a UTF-8 tail reads right. Time is linear in the bytes. Used once.
 */
final class RegionDecoder {
    static final String DAMAGED_WORDS = "bytes that could not be decoded";

    private static final int CHANGE = 120;
    private static final int WINDOW = 8;
    private static final int FAR = Integer.MAX_VALUE / 2;
    private static final int LENGTH = 7;
    private static final int DAMAGED = 8;

    private final byte[] bytes;
    private final Encoding[] encodings;
    private final boolean mendsDamage;
    private final Reach reach;
    private final int[][] costs;
    private final byte[][] steps;
    private final Reach.Steps stepper = this::step;
    private int place;
    private int set;
    private int before;
    private int reached;
    private long total;

    /** Makes a decoder; one that does not mend damage takes only bytes that are sound in the last character set. */
    RegionDecoder(byte[] bytes, boolean mendsDamage, Encoding... encodings) {
        this.bytes = bytes;
        this.encodings = encodings;
        this.mendsDamage = mendsDamage;
        this.reach = new Reach(bytes);
        this.costs = new int[encodings.length][WINDOW];
        this.steps = new byte[encodings.length][bytes.length + 1];
    }

    DecodedText decode() {
        search();
        return write(path());
    }

    /** What the cheapest way costs, once it is decoded. */
    long cost() {
        return total;
    }

    private void search() {
        for (int[] window : costs) {
            Arrays.fill(window, FAR);
            window[0] = 0;
        }
        for (place = 0; place < bytes.length; place++) {
            int least = least(place);
            int lowest = costs[least][place % WINDOW];
            for (set = 0; set < encodings.length; set++) {
                int own = costs[set][place % WINDOW];
                boolean changes = place > 0 && lowest + CHANGE < own;
                before = changes ? least : set;
                reached = changes ? lowest + CHANGE : own;
                if (reached < FAR) {
                    reach.steps(encodings[set], place, stepper);
                }
            }
            for (int[] window : costs) {
                window[place % WINDOW] = FAR;
            }
            rebase();
        }
        total += costs[least(bytes.length)][bytes.length % WINDOW];
    }

    private void step(int length, int cost, boolean damaged) {
        int target = place + length;
        if (damaged && !mendsDamage) {
            return;
        }
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
        total += lowest;
    }

    private int least(int at) {
        int least = 0;
        for (int i = 1; i < encodings.length; i++) {
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
        List<Stretch> stretches = new ArrayList<>();
        int damaged = 0;
        int start = 0;
        String open = "";
        int at = 0;
        while (at < bytes.length) {
            int end = endOfStretch(path, at);
            int in = path[at] >> 4;
            boolean bad = (path[at] & DAMAGED) != 0;
            boolean other = in != main && bytes[at] < 0;
            String what = bad ? DAMAGED_WORDS : other ? "read as " + encodings[in].words() + ", unlike the rest" : "";
            if (!what.equals(open)) {
                close(repairs, open, start, text.length());
                open = what;
                start = text.length();
            }
            damaged += bad ? 1 : 0;
            stretches.add(new Stretch(at, end, encodings[in], bad));
            text.append(bad ? "\uFFFD" : new String(bytes, at, end - at, encodings[in].charset()));
            at = end;
        }
        close(repairs, open, start, text.length());
        return new DecodedText(text.toString(), encodings[main].words(), repairs, damaged, stretches);
    }

    /** The end of sound bytes of one character set, or of one damaged character. */
    private int endOfStretch(byte[] path, int from) {
        int end = from + (path[from] & LENGTH);
        int kind = path[from] & ~LENGTH;
        while ((kind & DAMAGED) == 0 && end < bytes.length && (path[end] & ~LENGTH) == kind) {
            end += path[end] & LENGTH;
        }
        return end;
    }

    private static void close(List<Repair> repairs, String what, int start, int end) {
        if (!what.isEmpty() && end > start) {
            repairs.add(new Repair(new Span(start, end), what));
        }
    }

    /** The character set of most characters that are not ASCII. */
    private int mainSet(byte[] path) {
        int[] counts = new int[encodings.length];
        for (int at = 0; at < bytes.length; at += path[at] & LENGTH) {
            if (bytes[at] < 0 && (path[at] & DAMAGED) == 0) {
                counts[path[at] >> 4]++;
            }
        }
        int main = 0;
        for (int i = 1; i < encodings.length; i++) {
            main = counts[i] > counts[main] ? i : main;
        }
        return main;
    }
}
