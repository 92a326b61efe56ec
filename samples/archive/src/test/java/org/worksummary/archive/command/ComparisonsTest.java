package org.worksummary.archive.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worksummary.archive.generate.Folders;

/** Questions that set a report beside the next one by the same organisation. */
class ComparisonsTest {
    private static final String FIRST = """
            东山镇2024年第一季度工作总结
            一、工作开展情况
            （一）抓项目，增后劲。新建农村道路12公里，新增就业岗位300个，信访件办结率达到92.5%。
            （二）惠民生，解难题。走访群众500户，开展技能培训4期。
            二、下一步工作打算
            （一）加快农村道路建设。二季度新建农村道路20公里，力争新增就业岗位400个。
            （二）推进老旧小区改造。启动东街老旧小区改造，改善居民居住条件。
            （三）抓好夜市管理。规范夜市摊位，开展夜市巡查30次。
            """;
    private static final String SECOND = """
            东山镇2024年第二季度工作总结
            一、工作开展情况
            （一）抓项目，增后劲。新建农村道路18公里，新增就业岗位420个，信访件办结率达到94%。
            （二）老旧小区改造有序推进。东街老旧小区改造开工，居民居住条件得到改善。
            二、下一步工作打算
            （一）加快农村道路建设。三季度新建农村道路25公里。
            """;

    @TempDir
    private Path temp;

    @BeforeEach
    void archive() throws Exception {
        Path in = temp.resolve("in");
        Folders.text(in.resolve("1.txt"), FIRST, StandardCharsets.UTF_8);
        Folders.text(in.resolve("2.txt"), SECOND, StandardCharsets.UTF_8);
        Folders.text(in.resolve("year.txt"), SECOND.replace("第二季度", ""), StandardCharsets.UTF_8);
        Folders.text(in.resolve("other.txt"), SECOND.replace("东山", "西河"), StandardCharsets.UTF_8);
        run("archive", in.toString(), "--out", store(), "--quiet");
    }

    @Test
    void anIndicatorIsComparedWithTheNextQuarter() {
        assertThat(ask("compare", ""))
                .containsExactly(
                        "信访件办结率,东山镇,2024年第一季度,92.5%,2024年第二季度,94%,1.5,%,1.6",
                        "农村道路,东山镇,2024年第一季度,12公里,2024年第二季度,18公里,6000.0,米,50.0",
                        "就业岗位,东山镇,2024年第一季度,300个,2024年第二季度,420个,120.0,个,40.0");
        assertThat(ask("compare", "岗位")).hasSize(1);
    }

    @Test
    void whatWasAimedAtStandsBesideWhatBecameOfIt() {
        assertThat(ask("targets", ""))
                .containsExactly(
                        "农村道路,东山镇,2024年第一季度,20公里,2024年第二季度,18公里,90.0",
                        "夜市巡查,东山镇,2024年第一季度,30次,2024年第二季度,,",
                        "就业岗位,东山镇,2024年第一季度,400个,2024年第二季度,420个,105.0");
    }

    @Test
    void plansAreFollowedUp() {
        assertThat(ask("follow-up", "东山"))
                .hasSize(3)
                .anyMatch(row -> row.startsWith("东山镇,2024年第一季度,加快农村道路建设,2024年第二季度,（一）抓项目，增后劲。新建农村道路18公里"))
                .anyMatch(row -> row.startsWith("东山镇,2024年第一季度,推进老旧小区改造,2024年第二季度,（二）老旧小区改造有序推进。"))
                .anyMatch(row -> row.startsWith("东山镇,2024年第一季度,抓好夜市管理,2024年第二季度,,"));
        assertThat(ask("follow-up", "西河")).isEmpty();
    }

    private List<String> ask(String name, String about) {
        return run("query", store(), "--named", name, "--about", about, "--format", "csv")
                .lines()
                .skip(1)
                .toList();
    }

    private String store() {
        return temp.resolve("store.db").toString();
    }

    private static String run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(ArchiveMain.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(words))
                .as("%s", err)
                .isZero();
        return out.toString();
    }
}
