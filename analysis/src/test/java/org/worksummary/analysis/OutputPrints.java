package org.worksummary.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.json.SummaryJson;
import org.worksummary.text.SourceText;

/**
 * Finger prints of what comes out for every text and document there is: the digests of its JSON. Run as a program of its
 * own, it tells what comes out on another Java and under other settings.
 */
final class OutputPrints {
    private static final Path DOCUMENTS =
            Path.of("src", "test", "resources", "org", "worksummary", "analysis", "document");

    private OutputPrints() {}

    /** Takes the number of threads, and the file to write the lines to. */
    public static void main(String[] arguments) throws Exception {
        Files.write(Path.of(arguments[1]), of(Integer.parseInt(arguments[0])));
    }

    /** {@return one line for each input, its name and the digest of its JSON, found by so many threads} */
    static List<String> of(int threads) throws InterruptedException, ExecutionException {
        SummaryParser shared = SummaryParser.create();
        List<Callable<String>> tasks = new ArrayList<>();
        Stream.concat(Texts.all(), documents().stream())
                .forEach(file -> tasks.add(() -> file.getFileName() + " " + print(shared, read(file))));
        for (int seed = 0; seed < 40; seed++) {
            String text = mixture(new Random(seed));
            tasks.add(() -> text.length() + " tokens " + print(shared, SourceText.of(text)));
        }
        for (int first = 0; first < 0x32400; first += 0x100) {
            if (isOldOrFarOff(first)) {
                continue;
            }
            String text = everyCharacter(first, first + 0x100);
            String name = "U+" + Integer.toHexString(first);
            tasks.add(() -> name + " " + print(shared, SourceText.of(text)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<String>> shuffled = new ArrayList<>(tasks);
            Collections.shuffle(shuffled, new Random(threads));
            List<String> lines = new ArrayList<>();
            for (Future<String> line : pool.invokeAll(shuffled)) {
                lines.add(line.get());
            }
            Collections.sort(lines);
            return lines;
        } finally {
            pool.shutdown();
        }
    }

    private static List<Path> documents() {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceText read(Path file) throws IOException {
        return DocumentReader.create().read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static String mixture(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_000) {
            text.append(Tokens.ALL[random.nextInt(Tokens.ALL.length)]);
        }
        return text.toString();
    }

    /** The bulk of Han and Hangul, which has been in Unicode for long, private characters, and scripts no report is written in. */
    private static boolean isOldOrFarOff(int c) {
        return c >= 0x4E00 && c < 0x9F00
                || c >= 0xAC00 && c < 0xF900
                || c >= 0x10000 && c < 0x1F000
                || c >= 0x1FC00 && c < 0x31300;
    }

    /** A Java that knows a newer Unicode calls more characters letters, digits and blanks. */
    private static String everyCharacter(int from, int to) {
        StringBuilder text = new StringBuilder("工作总结\n一、工作情况\n");
        for (int c = from; c < to; c++) {
            String one = Character.toString(c);
            text.append(one)
                    .append("设立")
                    .append(one)
                    .append("3")
                    .append(one)
                    .append("个")
                    .append(one)
                    .append("。");
            text.append(c % 8 == 7 ? "\n" : "").append(one);
        }
        return text.append('\n').toString();
    }

    private static String print(SummaryParser parser, SourceText source) throws NoSuchAlgorithmException {
        byte[] json = SummaryJson.write(parser.parse(source)).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    }
}
