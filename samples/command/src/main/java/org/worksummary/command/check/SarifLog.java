package org.worksummary.command.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.worksummary.analysis.Rule;
import org.worksummary.text.Severity;

/** Findings as a SARIF 2.1.0 log with one run. */
final class SarifLog {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifLog() {}

    static ObjectNode of(List<Finding> findings, String version) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "worksummary");
        driver.put("version", version);
        ArrayNode rules = driver.putArray("rules");
        for (Rule rule : Rule.all()) {
            ObjectNode node = rules.addObject();
            node.put("id", rule.id());
            node.putObject("shortDescription").put("text", literal(rule.english()));
            node.putObject("fullDescription").put("text", literal(rule.chinese()));
            node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        }
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        for (Finding finding : findings) {
            result(results.addObject(), finding);
        }
        return log;
    }

    private static void result(ObjectNode result, Finding finding) {
        String rule = finding.diagnostic().rule();
        result.put("ruleId", rule);
        result.put("ruleIndex", index(rule));
        result.put("level", level(finding.diagnostic().severity()));
        result.putObject("message").put("text", literal(finding.message()));
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(finding.file()));
        ObjectNode region = place.putObject("region");
        region.put("startLine", finding.from().line());
        region.put("startColumn", finding.from().column());
        region.put("endLine", finding.to().line());
        region.put("endColumn", finding.to().column());
        region.putObject("snippet").put("text", finding.diagnostic().at().toString());
    }

    /** In SARIF a message's brackets make links and its braces stand for arguments, unless they are escaped. */
    private static String literal(String message) {
        return message.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }

    private static int index(String id) {
        List<Rule> rules = Rule.all();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A relative reference for a relative path, so that the log means the same on another machine. */
    private static String uri(String file) {
        if (file.equals("-")) {
            return "stdin";
        }
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toASCIIString();
        }
        String relative = file.replace('\\', '/');
        try {
            // What stands before a colon would be a scheme.
            return new URI(null, null, relative.indexOf(':') < 0 ? relative : "./" + relative, null).toASCIIString();
        } catch (URISyntaxException e) {
            return path.toUri().toASCIIString();
        }
    }
}
