package org.worksummary.archive.generate;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Makes the smallest documents in markup that hold a text, a paragraph for each line. */
final class MarkupFile {
    private MarkupFile() {}

    /** {@return a web page (.html)} */
    static byte[] html(String text) {
        return page(text).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return a web page as a browser saves it into one file (.mht)} */
    static byte[] mht(String text) {
        String body = Base64.getMimeEncoder().encodeToString(page(text).getBytes(StandardCharsets.UTF_8));
        return ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"part\"; type=\"text/html\"\r\n\r\n"
                        + "--part\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Location: file:///a.htm\r\n\r\n" + body + "\r\n--part--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** {@return a Word 2003 document in XML (.xml)} */
    static byte[] wordXml(String text) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Word.Document\"?>\n"
                        + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>\n"
                        + ZippedFile.lines(text, "w:p", "w:r", "w:t") + "\n</w:body></w:wordDocument>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** {@return a rich text document (.rtf)} */
    static byte[] rtf(String text) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\uc1\n");
        text.lines().forEach(line -> {
            line.chars().forEach(c -> {
                if (c < 0x80) {
                    rtf.append((char) c);
                } else {
                    rtf.append("\\u").append((short) c).append('?');
                }
            });
            rtf.append("\\par\n");
        });
        return rtf.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String page(String text) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>工作总结</title></head><body>\n"
                + ZippedFile.lines(text, "p") + "\n</body></html>\n";
    }
}
