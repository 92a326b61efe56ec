package org.worksummary.archive.generate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;

/** The kinds of file in a generated archive, with how many of each hundred files are of the kind. */
enum FileKind {
    /** A report in UTF-8. */
    UTF8(52) {
        @Override
        Made make(Random random, byte[] last) {
            return Made.report(ReportText.of(random, 4 + random.nextInt(8)).getBytes(StandardCharsets.UTF_8));
        }
    },
    /** A report in GBK. */
    GBK(15) {
        @Override
        Made make(Random random, byte[] last) {
            return Made.other(ReportText.of(random, 4 + random.nextInt(8)).getBytes(Charset.forName("GB18030")));
        }
    },
    /** A report with a byte order mark and Windows line ends. */
    CRLF(10) {
        @Override
        Made make(Random random, byte[] last) {
            String text =
                    '\uFEFF' + ReportText.of(random, 4 + random.nextInt(8)).replace("\n", "\r\n");
            return Made.other(text.getBytes(StandardCharsets.UTF_8));
        }
    },
    /** A report as a Word document. */
    DOCX(6) {
        @Override
        Made make(Random random, byte[] last) {
            return new Made(WordFile.of(ReportText.of(random, 4 + random.nextInt(8))), ".docx", false);
        }
    },
    /** A report as a web page. */
    HTML(2) {
        @Override
        Made make(Random random, byte[] last) {
            String paragraphs = ReportText.of(random, 4 + random.nextInt(8))
                    .lines()
                    .map(line -> "<p>" + line + "</p>\n")
                    .collect(Collectors.joining());
            String page = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>工作总结</title></head><body>\n"
                    + paragraphs + "</body></html>\n";
            return new Made(page.getBytes(StandardCharsets.UTF_8), ".html", false);
        }
    },
    /** The last report once more, byte for byte. */
    DUPLICATE(4) {
        @Override
        Made make(Random random, byte[] last) {
            return Made.other(last.clone());
        }
    },
    /** The last report once more, with other digits. */
    COPY(4) {
        @Override
        Made make(Random random, byte[] last) {
            byte[] copy = last.clone();
            for (int i = 0; i < copy.length; i++) {
                if (copy[i] >= '1' && copy[i] <= '9' && random.nextInt(3) == 0) {
                    copy[i] = (byte) ('1' + random.nextInt(9));
                }
            }
            return Made.other(copy);
        }
    },
    /** A report in which some bytes are damaged. */
    DAMAGED(3) {
        @Override
        Made make(Random random, byte[] last) {
            byte[] bytes = last.clone();
            for (int i = 0; i < 5; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) 0xFF;
            }
            return Made.other(bytes);
        }
    },
    /** Nothing but blanks. */
    EMPTY(1) {
        @Override
        Made make(Random random, byte[] last) {
            return Made.other(" \r\n".getBytes(StandardCharsets.UTF_8));
        }
    },
    /** No text: bytes by chance behind the head of a picture. */
    PICTURE(1) {
        @Override
        Made make(Random random, byte[] last) {
            byte[] bytes = new byte[4000];
            random.nextBytes(bytes);
            bytes[0] = (byte) 0x89;
            bytes[1] = 0;
            return new Made(bytes, ".png", false);
        }
    },
    /** The head of a document whose rest is missing. */
    CUT_DOCUMENT(1) {
        @Override
        Made make(Random random, byte[] last) {
            byte[] magic = {
                (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
            };
            return new Made(magic, ".doc", false);
        }
    },
    /** A report of some 300,000 characters; of one in ten, of three million, which is over the limit. */
    HUGE(1) {
        @Override
        Made make(Random random, byte[] last) {
            String text = ReportText.of(random, random.nextInt(10) == 0 ? 25_000 : 2_500);
            return Made.other(text.getBytes(StandardCharsets.UTF_8));
        }
    };

    private final int share;

    FileKind(int share) {
        this.share = share;
    }

    abstract Made make(Random random, byte[] last);

    /** {@return the kind of the file with this number; each hundred has the same kinds} */
    static FileKind of(int number) {
        // 37 has no divisor in common with 100, so that the kinds are mixed.
        int place = Math.floorMod(number * 37, 100);
        for (FileKind kind : values()) {
            place -= kind.share;
            if (place < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("the shares don't add up to 100");
    }

    /**
     * A file.
     *
     * @param bytes what is in it
     * @param ending what its name ends in
     * @param isReport whether it may be copied
     */
    @SuppressWarnings("ArrayRecordComponent") // Made once, written once, never compared.
    record Made(byte[] bytes, String ending, boolean isReport) {
        static Made report(byte[] bytes) {
            return new Made(bytes, ".txt", true);
        }

        static Made other(byte[] bytes) {
            return new Made(bytes, ".txt", false);
        }
    }
}
