package org.worksummary.analysis.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.worksummary.analysis.internal.view.TextView;

class WordIndexTest {
    private final TextView view = TextView.of("完成年度计划的任务");

    @Test
    void findsTheLongestWordThatBeginsAtAPlace() {
        WordIndex<String> index = WordIndex.forwards(List.of("年", "年度", "年度计划书", "计划"), word -> word);
        assertThat(index.find(view, 2)).isEqualTo("年度");
        assertThat(index.find(view, 4)).isEqualTo("计划");
        assertThat(index.find(view, 3)).isNull();
        assertThat(index.find(view, -1)).isNull();
        assertThat(index.find(view, view.length())).isNull();
    }

    @Test
    void findsTheLongestWordThatEndsAtAPlace() {
        WordIndex<String> index = WordIndex.backwards(List.of("划", "计划", "本年度计划", "任务"), word -> word);
        assertThat(index.find(view, 6)).isEqualTo("计划");
        assertThat(index.find(view, view.length())).isEqualTo("任务");
        assertThat(index.find(view, 0)).isNull();
    }

    @Test
    void takesTheNextWordWhereTheLongestIsNotAccepted() {
        WordIndex<String> index = WordIndex.forwards(List.of("年", "年度"), word -> word);
        assertThat(index.find(view, 2, word -> word.length() == 1)).isEqualTo("年");
    }

    @Test
    void looksUpWordsWhole() {
        WordBook<Integer> book = WordBook.of(Map.of("年度", 1, "计划", 2, "年", 3));
        assertThat(book.get(view, 2, 4)).isEqualTo(1);
        assertThat(book.get(view, 4, 6)).isEqualTo(2);
        assertThat(book.get(view, 2, 3)).isEqualTo(3);
        assertThat(book.get(view, 2, 6)).isNull();
        assertThat(book.get(view, 2, 2)).isNull();
    }

    @Test
    void tellsWhereNoWordBegins() {
        WordStarts starts = WordStarts.of(List.of("年度计划", "任务"));
        assertThat(starts.mayBegin(view, 2)).isTrue();
        assertThat(starts.mayBegin(view, 7)).isTrue();
        int elsewhere = 0;
        for (int i = 0; i < view.length(); i++) {
            elsewhere += i != 2 && i != 7 && starts.mayBegin(view, i) ? 1 : 0;
        }
        assertThat(elsewhere).isLessThanOrEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> WordStarts.of(List.of("年")));
    }
}
