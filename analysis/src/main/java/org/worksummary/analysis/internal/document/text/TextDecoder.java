package org.worksummary.analysis.internal.document.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.worksummary.text.Repair;
import org.worksummary.text.Span;

/**
 * Tells the character set of Chinese text and decodes it.
 *
 * <p>A byte order mark decides. Without one it is UTF-8 if all bytes are; UTF-16 if the code units speak for it; else
 * whichever of UTF-8, GB18030 and Big5 makes the most of each region, as long as nine bytes in ten are sound.
 */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextDecoder() {}

    /** Decodes the bytes, or returns nothing where they are text in none of the character sets. */
    public static Optional<DecodedText> decode(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return soundEnough(regions(bytes, 3), bytes);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return soundEnough(decode(bytes, 2, StandardCharsets.UTF_16LE), bytes);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return soundEnough(decode(bytes, 2, StandardCharsets.UTF_16BE), bytes);
        }
        if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return soundEnough(decode(bytes, 4, GB18030), bytes);
        }
        DecodedText utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.damaged() == 0 && !utf8.hasControls() && (utf8.wide() > 0 || utf8.isMostlyAscii())) {
            return soundEnough(utf8, bytes);
        }
        ByteOrder order = Utf16.order(bytes);
        if (order != null) {
            boolean little = order == ByteOrder.LITTLE_ENDIAN;
            return soundEnough(decode(bytes, 0, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE), bytes);
        }
        return soundEnough(new RegionDecoder(bytes).decode(), bytes);
    }

    private static DecodedText regions(byte[] bytes, int from) {
        DecodedText utf8 = decode(bytes, from, StandardCharsets.UTF_8);
        return utf8.damaged() == 0 ? utf8 : new RegionDecoder(Arrays.copyOfRange(bytes, from, bytes.length)).decode();
    }

    /** The number of bytes of the byte order mark that the bytes begin with, or 0. */
    public static int markLength(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return 2;
        }
        return begins(bytes, 0x84, 0x31, 0x95, 0x33) ? 4 : 0;
    }

    /** Whether bytes that are text in no character set are no text at all: a NUL, or many control bytes. */
    public static boolean looksBinary(byte[] bytes) {
        long controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 100 > bytes.length;
    }

    private static Optional<DecodedText> soundEnough(DecodedText decoded, byte[] bytes) {
        return decoded.damaged() * 10L <= bytes.length ? Optional.of(decoded) : Optional.empty();
    }

    private static DecodedText decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        List<Repair> repairs = new ArrayList<>();
        int damaged = 0;
        int start = -1;
        int end = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            if (out.position() != end) {
                addRepair(repairs, start, end);
                start = out.position();
            }
            int length = Math.min(result.length(), in.remaining());
            in.position(in.position() + length);
            damaged += length;
            out.put('\uFFFD');
            end = out.position();
        }
        addRepair(repairs, start, end);
        return new DecodedText(out.flip().toString(), charset.name(), repairs, damaged);
    }

    private static void addRepair(List<Repair> repairs, int start, int end) {
        if (start >= 0) {
            repairs.add(new Repair(new Span(start, end), "bytes that could not be decoded"));
        }
    }

    private static boolean begins(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
