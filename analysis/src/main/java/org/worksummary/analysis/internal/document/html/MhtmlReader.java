package org.worksummary.analysis.internal.document.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.FormatReader;
import org.worksummary.analysis.internal.document.Reading;

/** Reads web archives (.mht): the first web page in them. */
public final class MhtmlReader implements FormatReader {

    @Override
    public Reading read(byte[] bytes, Budget budget) throws IOException {
        String archive = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = 0;
        while (true) {
            int end = headEnd(archive, from);
            if (end < 0) {
                throw new IOException("no page in the archive");
            }
            budget.checkTime();
            String head = archive.substring(from, end).toLowerCase(Locale.ROOT);
            String boundary = parameter(archive.substring(from, end), head, "boundary=");
            if (head.contains("content-type: multipart/") && !boundary.isEmpty()) {
                from = partAfter(archive, end, boundary);
            } else if (head.contains("text/html")) {
                int stop = boundaryAfter(archive, end);
                return new HtmlReader().read(decode(archive.substring(end, stop), head), budget);
            } else {
                from = nextPart(archive, end);
            }
            if (from < 0) {
                throw new IOException("no page in the archive");
            }
        }
    }

    /** Where the first empty line ends. */
    private static int headEnd(String archive, int from) {
        int line = archive.indexOf('\n', from);
        while (line >= 0) {
            int next = line + 1;
            next += next < archive.length() && archive.charAt(next) == '\r' ? 1 : 0;
            if (next < archive.length() && archive.charAt(next) == '\n') {
                return next + 1;
            }
            line = archive.indexOf('\n', line + 1);
        }
        return -1;
    }

    private static String parameter(String head, String lower, String name) {
        int at = lower.indexOf(name);
        if (at < 0) {
            return "";
        }
        int start = at + name.length();
        boolean quoted = start < head.length() && head.charAt(start) == '"';
        start += quoted ? 1 : 0;
        int end = start;
        while (end < head.length()
                && (quoted ? head.charAt(end) != '"' : head.charAt(end) > ' ' && head.charAt(end) != ';')) {
            end++;
        }
        return head.substring(start, end);
    }

    private static int partAfter(String archive, int from, String boundary) {
        int at = archive.indexOf("--" + boundary, from);
        int line = at < 0 ? -1 : archive.indexOf('\n', at);
        return line < 0 ? -1 : line + 1;
    }

    /** The next line that begins with two dashes: the boundary of the part, for no encoding leaves such a line inside. */
    private static int boundaryAfter(String archive, int from) {
        int at = archive.indexOf("\n--", from);
        return at < 0 ? archive.length() : at;
    }

    private static int nextPart(String archive, int from) {
        int at = boundaryAfter(archive, from);
        int line = at == archive.length() ? -1 : archive.indexOf('\n', at + 1);
        return line < 0 ? -1 : line + 1;
    }

    private static byte[] decode(String body, String head) throws IOException {
        if (head.contains("quoted-printable")) {
            return quotedPrintable(body);
        }
        if (head.contains("base64")) {
            return Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
        }
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (i + 1 < body.length() && body.charAt(i + 1) == '\n') {
                i++;
            } else if (i + 2 < body.length() && hex(body.charAt(i + 1)) >= 0 && hex(body.charAt(i + 2)) >= 0) {
                out.write(hex(body.charAt(i + 1)) * 16 + hex(body.charAt(i + 2)));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    private static int hex(char c) {
        return Character.digit(c, 16);
    }
}
