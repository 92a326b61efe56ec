package org.worksummary.archive.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.worksummary.archive.command.Questions.Question;
import org.worksummary.archive.export.CsvTable;
import org.worksummary.archive.store.ReadOnlyStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a store something, by name or in SQL. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks a store something, by name or in SQL, and prints the rows.",
        footer = {
            "",
            "worksummary query STORE alone lists the named questions.",
            "A question changes nothing and reads no other file. The tables are described in docs/archive.md.",
            "Exit codes: 0 done, 2 bad usage or SQL that can't be run."
        })
final class QueryCommand implements Callable<Integer> {

    /** How rows are printed. */
    enum Form {
        TABLE,
        CSV
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "STORE",
            description = "A store made by worksummary archive, a folder of Parquet tables, or a JDBC URL.")
    private String store = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "SQL", description = "A question in SQL.")
    private @Nullable String sql;

    @Option(names = "--named", paramLabel = "NAME", description = "A named question instead of SQL.")
    private @Nullable String name;

    @Option(names = "--about", paramLabel = "WORD", description = "A word for the named questions that ask for one.")
    private String about = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or csv. Default: ${DEFAULT-VALUE}.")
    private Form form = Form.TABLE;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many rows a table shows; 0 shows all. Default: 100.")
    private int limit = 100;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (sql != null && name != null) {
            throw new ParameterException(spec.commandLine(), "Give either SQL or --named, not both.");
        }
        if (sql == null && name == null) {
            for (Map.Entry<String, Question> each : Questions.all().entrySet()) {
                out.printf("%-18s %s%n", each.getKey(), each.getValue().about());
            }
            return ExitCode.OK;
        }
        Question question = sql != null ? new Question("", sql) : named(name == null ? "" : name);
        try (ReadOnlyStore open = ReadOnlyStore.open(store);
                PreparedStatement statement = open.prepare(question.sql())) {
            for (int i = 1; name != null && i <= question.words(); i++) {
                statement.setString(i, about);
            }
            if (!statement.execute()) {
                throw new IOException("this SQL gives no rows; ask with SELECT.");
            }
            print(statement, out);
        } catch (SQLException e) {
            throw new IOException("the question can't be answered: " + e.getMessage(), e);
        }
        out.flush();
        return ExitCode.OK;
    }

    private void print(PreparedStatement statement, PrintWriter out) throws SQLException, IOException {
        try (ResultSet rows = statement.getResultSet()) {
            if (form == Form.CSV) {
                CsvTable.write(rows, out);
            } else {
                int left = RowsPage.print(rows, limit, out);
                if (left > 0) {
                    spec.commandLine().getErr().println("worksummary: " + left + " more rows; --limit 0 shows all.");
                }
            }
        }
    }

    private Question named(String wanted) throws IOException {
        Question question = Questions.all().get(wanted);
        if (question == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no question named '" + wanted + "'; worksummary query STORE lists them.");
        }
        return question;
    }
}
