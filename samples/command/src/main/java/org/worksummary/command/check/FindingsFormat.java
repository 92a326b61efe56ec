package org.worksummary.command.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.worksummary.command.page.Visible;
import org.worksummary.command.table.CsvTable;
import org.worksummary.command.table.SafeJson;
import org.worksummary.text.Severity;
import picocli.CommandLine.Help.Ansi;

/** The forms that findings are written in. */
public enum FindingsFormat {
    /** For people and editors: FILE:LINE:COLUMN: severity: message [rule], the sentence below. */
    TEXT {
        @Override
        public String write(List<Finding> findings, String version, boolean colour) {
            StringBuilder text = new StringBuilder();
            for (Finding finding : findings) {
                Severity severity = finding.diagnostic().severity();
                String word = severity.name().toLowerCase(Locale.ROOT);
                text.append(Visible.of(finding.file()))
                        .append(':')
                        .append(finding.from().line())
                        .append(':')
                        .append(finding.from().column())
                        .append(": ")
                        .append(colour ? Ansi.ON.string("@|" + ink(severity) + " " + word + "|@") : word)
                        .append(": ")
                        .append(Visible.of(finding.message()))
                        .append(" [")
                        .append(finding.diagnostic().rule())
                        .append("]\n    ")
                        .append(Visible.of(finding.sentence()))
                        .append('\n');
            }
            return text.toString();
        }
    },
    /** For programs. */
    JSON {
        @Override
        public String write(List<Finding> findings, String version, boolean colour) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Finding finding : findings) {
                ObjectNode node = array.addObject();
                node.put("file", finding.file());
                node.put("line", finding.from().line());
                node.put("column", finding.from().column());
                node.put("start", finding.diagnostic().at().start());
                node.put("end", finding.diagnostic().at().end());
                node.put("rule", finding.diagnostic().rule());
                node.put("severity", finding.diagnostic().severity().name());
                node.put("message", finding.diagnostic().message());
                node.put("text", finding.diagnostic().at().toString());
                node.put("sentence", finding.sentence());
            }
            return SafeJson.write(array);
        }
    },
    /** For spreadsheets. */
    CSV {
        @Override
        public String write(List<Finding> findings, String version, boolean colour) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("file", "line", "column", "severity", "rule", "message", "text", "sentence"));
            for (Finding finding : findings) {
                rows.add(Stream.of(
                                finding.file(),
                                "" + finding.from().line(),
                                "" + finding.from().column(),
                                finding.diagnostic().severity().name(),
                                finding.diagnostic().rule(),
                                finding.message(),
                                finding.diagnostic().at().toString(),
                                finding.sentence())
                        .toList());
            }
            return CsvTable.write(rows);
        }
    },
    /** For code hosts and editors: SARIF 2.1.0. */
    SARIF {
        @Override
        public String write(List<Finding> findings, String version, boolean colour) {
            return SafeJson.write(SarifLog.of(findings, version));
        }
    };

    /** {@return the name as it is given on the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes findings.
     *
     * @param version the version of this program
     * @param colour whether to write in colour, where the form knows any
     * @return the findings in this form, ending in a line end unless empty
     */
    public abstract String write(List<Finding> findings, String version, boolean colour);

    private static String ink(Severity severity) {
        return switch (severity) {
            case ERROR -> "red";
            case WARNING -> "yellow";
            case INFO -> "blue";
        };
    }
}
