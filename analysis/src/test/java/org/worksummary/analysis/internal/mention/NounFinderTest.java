package org.worksummary.analysis.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.internal.placeholder.MaskScanner;
import org.worksummary.analysis.internal.quantity.QuantityScanner;
import org.worksummary.analysis.internal.time.TimeMention;
import org.worksummary.analysis.internal.time.TimeScanner;
import org.worksummary.analysis.internal.view.TextView;

class NounFinderTest {
    private final MaskScanner masks = MaskScanner.create();
    private final TimeScanner times = TimeScanner.create();
    private final QuantityScanner quantities = QuantityScanner.create();

    private List<QuantityMention> scan(TextView view) {
        List<Mask> found = masks.scan(view);
        SpanSet taken = new SpanSet();
        for (TimeMention time : times.scan(view, found)) {
            taken.add(time.start(), time.end());
        }
        return quantities.scan(view, found, taken);
    }

    /** {@return what went wrong with each sentence of the list that was not understood} */
    List<String> failures(String resource, Segmenter segmenter) {
        NounFinder finder = NounFinder.create(segmenter);
        List<String> failures = new ArrayList<>();
        for (MarkedSentence sentence : MarkedSentence.read(resource)) {
            TextView view = TextView.of(sentence.text());
            List<QuantityMention> mentions = scan(view);
            List<Nouns> nouns = finder.find(view, mentions);
            int i = 0;
            while (i < mentions.size() && mentions.get(i).start() != sentence.figureStart()) {
                i++;
            }
            if (i == mentions.size()) {
                failures.add(sentence.marked() + " has no such figure");
            } else if (!sentence.agrees(nouns.get(i))) {
                failures.add(sentence.show(nouns.get(i)));
            }
        }
        return failures;
    }

    @Test
    void findsWhatIsCountedAndIndicated() {
        assertThat(failures("nouns.txt", Segmenter.hanlp())).isEmpty();
    }

    @Test
    void findsNineInTenOfWhatTheRulesWereNotMadeFor() {
        int all = MarkedSentence.read("nouns-unseen.txt").size();
        assertThat(failures("nouns-unseen.txt", Segmenter.hanlp())).hasSizeLessThanOrEqualTo(all / 10);
    }

    @Test
    void findsMostOfThemByItsOwnWordsAlone() {
        int all = MarkedSentence.read("nouns.txt").size();
        assertThat(failures("nouns.txt", Segmenter.none())).hasSizeLessThan(all * 3 / 10);
    }

    @Test
    void hasNounsForEachQuantityInOrder() {
        TextView view = TextView.of("发放资料2万份，培训300人次，投入35万元，达到98%。\n（3）新增站点4个");
        List<QuantityMention> mentions = scan(view);
        assertThat(NounFinder.create(Segmenter.hanlp()).find(view, mentions))
                .extracting(found -> found.hasCounted()
                        ? view.subSequence(found.countedStart(), found.countedEnd())
                        : found.hasIndicator() ? view.subSequence(found.indicatorStart(), found.indicatorEnd()) : "-")
                .containsExactly("资料", "-", "投入", "投入", "站点");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3个", "3个村", "增长3%", "（3个", "“3个", "和3个", "的3个、", "分别3个、", "占比3%，", "X万元", "一是3户"})
    void takesTimeInLineWithTheText(String piece) {
        TextView view = TextView.of(piece.repeat(200_000 / piece.length()));
        List<QuantityMention> mentions = scan(view);
        NounFinder finder = NounFinder.create(Segmenter.none());
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(finder.find(view, mentions)).hasSameSizeAs(mentions));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "“", "和", "的", "\uD83D", "占", "分别、"})
    void bearsAnythingAroundAFigure(String piece) {
        String around = piece.repeat(1000);
        TextView view = TextView.of(around + "3个" + around + "增长8.6%" + around);
        List<QuantityMention> mentions = scan(view);
        assertThat(mentions).isNotEmpty();
        assertThat(NounFinder.create(Segmenter.hanlp()).find(view, mentions)).hasSameSizeAs(mentions);
    }
}
