package org.worksummary.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.Rule;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.command.check.CheckConfig;
import org.worksummary.command.check.Finding;
import org.worksummary.command.check.FindingsFormat;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks work summaries (工作总结) before they go out: what is still to be filled in, and what is probably wrong. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Worksummary.Version.class,
        description = "Lists what is left to fill in and what is probably wrong in a work summary.",
        footer = {
            "",
            "Settings are read from the nearest .worksummary.toml in the file's folder or above:",
            "  [check]",
            "  off = [\"text.width\"]",
            "  severity = \"warning\"",
            "Exit codes: 0 nothing found, 1 something found, 2 bad usage or a file that can't be read."
        })
final class CheckCommand implements Callable<Integer> {
    private static final int FOUND = 1;

    private final Worksummary worksummary;
    private final InputStream in;
    private final Map<Set<String>, SummaryParser> parsers = new HashMap<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The work summaries; - reads the standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (for a terminal), json, csv, sarif (SARIF 2.1.0). Default: ${DEFAULT-VALUE}.")
    private FindingsFormat format = FindingsFormat.TEXT;

    @Option(names = "--off", paramLabel = "RULE", split = ",", description = "Rules to switch off, such as text.width.")
    private List<String> off = new ArrayList<>();

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            description = "The lowest severity that is reported and counts: error, warning or info. Default: warning.")
    private @Nullable String severity;

    @Option(names = "--config", paramLabel = "FILE", description = "Read the settings from this file instead.")
    private @Nullable Path config;

    CheckCommand(Worksummary worksummary, InputStream in) {
        this.worksummary = worksummary;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        for (String rule : off) {
            if (Rule.find(rule).isEmpty()) {
                throw new ParameterException(spec.commandLine(), "No such rule: " + rule);
            }
        }
        Severity level = severity == null ? null : level(severity);
        CheckConfig given = config == null ? null : CheckConfig.read(config);
        PrintWriter err = spec.commandLine().getErr();
        List<Finding> findings = new ArrayList<>();
        boolean failed = false;
        for (String file : files) {
            try {
                Input input = new Input(file);
                CheckConfig settings = given == null ? CheckConfig.near(input.path()) : given;
                findings.addAll(check(file, input, settings, level));
            } catch (IOException e) {
                err.println("worksummary: " + Complaint.of(e));
                failed = true;
            }
        }
        String version = new Worksummary.Version().getVersion()[0].replace("worksummary ", "");
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.write(findings, version, worksummary.inColour()));
        out.flush();
        if (failed) {
            return ExitCode.USAGE;
        }
        return findings.isEmpty() ? ExitCode.OK : FOUND;
    }

    private List<Finding> check(String file, Input input, CheckConfig settings, @Nullable Severity level)
            throws IOException {
        Set<String> without = new HashSet<>(settings.off());
        without.addAll(off);
        WorkSummary summary = parser(without).parse(input.read(in));
        Severity configured = settings.severity() == null ? Severity.WARNING : settings.severity();
        Severity lowest = level == null ? configured : level;
        return Finding.of(file, summary).stream()
                .filter(finding -> finding.diagnostic().severity().compareTo(lowest) <= 0)
                .toList();
    }

    private SummaryParser parser(Set<String> without) {
        return parsers.computeIfAbsent(
                without, rules -> SummaryParser.builder().withoutRules(rules).build());
    }

    private Severity level(String word) {
        for (Severity level : Severity.values()) {
            if (level.name().equals(word.toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        throw new ParameterException(
                spec.commandLine(),
                "Invalid value for option '--severity': expected error, warning or info but was '" + word + "'");
    }
}
