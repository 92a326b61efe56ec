package org.worksummary.analysis.internal.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the character set of Chinese text and decodes it.
 *
 * <p>A byte order mark decides. Without one it is UTF-8 if all bytes are, UTF-16 if the code units speak for it, and
 * GB18030 if all bytes are, unless they make far likelier characters in Big5, or a stretch of them in UTF-8. What is
 * sound in none of these is read region by region, as long as nine bytes in ten are sound.
 */
final class TextDecoder {
    /** What reading as Big5 must save to be believed: the price of some rare characters, and a bit for every character. */
    private static final int BIG5_AHEAD = 60;

    private static final int SURE_RUN = 3;
    private static final int UNLIKELY_PER_UNIT = 10;

    private TextDecoder() {}

    /** Decodes the bytes, or returns nothing where they are text in none of the character sets. */
    static Optional<DecodedText> decode(byte[] bytes) {
        Encoding marked = marked(bytes);
        DecodedText decoded = marked == null ? unmarked(bytes) : marked(bytes, marked);
        return decoded.damaged() * 10L <= bytes.length ? Optional.of(decoded) : Optional.empty();
    }

    /** What follows a mark; the two bytes that mark UTF-16 may also be a damaged character of another character set. */
    private static DecodedText marked(byte[] bytes, Encoding encoding) {
        DecodedText decoded = as(encoding, Arrays.copyOfRange(bytes, markLength(bytes), bytes.length));
        if (markLength(bytes) == 2
                && decoded.cost() > (long) UNLIKELY_PER_UNIT * decoded.text().length()) {
            DecodedText other = unmarked(bytes);
            return other.cost() < decoded.cost() ? other : decoded;
        }
        return decoded;
    }

    private static DecodedText as(Encoding encoding, byte[] bytes) {
        String text = strict(bytes, encoding);
        if (text != null) {
            return DecodedText.sound(text, encoding, bytes.length);
        }
        return switch (encoding) {
            case UTF_16LE, UTF_16BE -> new RegionDecoder(bytes, true, encoding).decode();
            default -> new RegionDecoder(bytes, true, Encoding.UTF_8, Encoding.GB18030).decode();
        };
    }

    private static DecodedText unmarked(byte[] bytes) {
        String utf8 = strict(bytes, Encoding.UTF_8);
        if (utf8 != null) {
            DecodedText decoded = DecodedText.sound(utf8, Encoding.UTF_8, bytes.length);
            if (!decoded.hasControls() && (decoded.wide() > 0 || decoded.isMostlyAscii())) {
                return decoded;
            }
        }
        String gb = strict(bytes, Encoding.GB18030);
        DecodedText decoded = gb == null ? mended(bytes) : sound(bytes, gb);
        Encoding order = Utf16.order(bytes, decoded.cost());
        return order == null ? decoded : as(order, bytes);
    }

    /** Bytes that are all valid GB18030, as those of Big5 mostly are too, and at times a stretch of UTF-8. */
    private static DecodedText sound(byte[] bytes, String gb) {
        long cost = Likelihood.cost(gb);
        if (cost > BIG5_AHEAD && Encoding.BIG5.isSupported()) {
            RegionDecoder big5 = new RegionDecoder(bytes, true, Encoding.BIG5);
            DecodedText decoded = big5.decode();
            if (isAhead(big5.cost(), cost, decoded)) {
                return decoded;
            }
        }
        if (hasUtf8(bytes)) {
            return new RegionDecoder(bytes, false, Encoding.UTF_8, Encoding.GB18030).decode();
        }
        return DecodedText.sound(gb, Encoding.GB18030, bytes.length);
    }

    private static DecodedText mended(byte[] bytes) {
        RegionDecoder gb = new RegionDecoder(bytes, true, Encoding.UTF_8, Encoding.GB18030);
        DecodedText decoded = gb.decode();
        if (decoded.charset().equals(Encoding.UTF_8.words()) || !Encoding.BIG5.isSupported()) {
            return decoded;
        }
        RegionDecoder big5 = new RegionDecoder(bytes, true, Encoding.UTF_8, Encoding.BIG5);
        DecodedText other = big5.decode();
        return isAhead(big5.cost(), gb.cost(), other) ? other : decoded;
    }

    private static boolean isAhead(long big5, long gb, DecodedText decoded) {
        return big5 + BIG5_AHEAD + decoded.wide() < gb;
    }

    /** Whether some characters of three bytes in UTF-8 follow each other: a chance to take a look, no more. */
    private static boolean hasUtf8(byte[] bytes) {
        int run = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            boolean three = (bytes[i] & 0xF0) == 0xE0 && (bytes[i + 1] & 0xC0) == 0x80 && (bytes[i + 2] & 0xC0) == 0x80;
            run = three ? run + 1 : bytes[i] >= 0 ? run : 0;
            i += three ? 2 : 0;
            if (run >= SURE_RUN) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Encoding marked(byte[] bytes) {
        return switch (markLength(bytes)) {
            case 3 -> Encoding.UTF_8;
            case 2 -> bytes[0] == (byte) 0xFF ? Encoding.UTF_16LE : Encoding.UTF_16BE;
            case 4 -> Encoding.GB18030;
            default -> null;
        };
    }

    /** The number of bytes of the byte order mark that the bytes begin with, or 0. */
    static int markLength(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return 2;
        }
        return begins(bytes, 0x84, 0x31, 0x95, 0x33) ? 4 : 0;
    }

    /** Whether bytes that are text in no character set are no text at all: a NUL, or many control bytes. */
    static boolean looksBinary(byte[] bytes) {
        long controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            controls += b > 0 && b != 0x0B && b != 0x7F && Likelihood.isControl(b) ? 1 : 0;
        }
        return controls * 100 > bytes.length;
    }

    private static @Nullable String strict(byte[] bytes, Encoding encoding) {
        try {
            return encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
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
