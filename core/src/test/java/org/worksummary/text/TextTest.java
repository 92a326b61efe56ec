package org.worksummary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void isItsStretchOfTheSource() {
        Text text = Text.of("下村走访28名", 2, 6);
        assertThat(text.toString()).isEqualTo("走访28").hasSize(text.length());
        assertThat(text.charAt(3)).isEqualTo('8');
        assertThat(text.start()).isEqualTo(2);
        assertThat(text.end()).isEqualTo(6);
        assertThat(text.span()).isEqualTo(new Span(2, 6));
        assertThatObject(Text.of("下村走访28名", new Span(2, 6))).isEqualTo(text);
    }

    @Test
    void keepsItsPlaceWhenCut() {
        Text part = Text.of("下村走访28名", 2, 6).subSequence(2, 4);
        assertThatObject(part).hasToString("28");
        assertThat(part.span()).isEqualTo(new Span(4, 6));
        assertThatObject(part).isEqualTo(Text.of("　　　　28", 4, 6)).isNotEqualTo(Text.of("28", 0, 2));
        assertThatObject(part).hasSameHashCodeAs(Text.of("　　　　28", 4, 6));
    }

    @Test
    void staysInsideItsSource() {
        assertThatThrownBy(() -> Text.of("甲", 0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Text.of("甲", -1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Text.of("甲乙", 2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        Text text = Text.of("甲乙丙", 1, 2);
        assertThatThrownBy(() -> text.charAt(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.subSequence(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void comesInDocumentOrderTheLongerFirst() {
        String source = "甲乙丙";
        Text all = Text.of(source, 0, 3);
        Text first = Text.of(source, 0, 1);
        Text last = Text.of(source, 2, 3);
        assertThat(Stream.of(last, first, all).sorted()).containsExactly(all, first, last);
        assertThat(Stream.of(last.span(), first.span(), all.span()).sorted())
                .containsExactly(all.span(), first.span(), last.span());
        assertThat(all.contains(last)).isTrue();
        assertThat(last.contains(all)).isFalse();
    }

    @Test
    void spansMeetAndContain() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.contains(new Span(2, 5))).isTrue();
        assertThat(span.contains(new Span(4, 6))).isFalse();
        assertThat(span.overlaps(new Span(4, 6))).isTrue();
        assertThat(span.overlaps(new Span(5, 6))).isFalse();
        assertThat(span.overlaps(new Span(0, 2))).isFalse();
        assertThat(new Span(3, 3).isEmpty()).isTrue();
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sourceKnowsWhereItCameFrom() {
        List<Repair> repairs = List.of(new Repair(new Span(0, 1), "replaced one byte"));
        String digest = SourceText.sha256("总结".getBytes(StandardCharsets.UTF_8));
        SourceText source = new SourceText("a.txt", "text/plain", "UTF-8", digest, "总结", repairs);
        assertThat(digest).isEqualTo("04830193b408eeb17c18cfb88440e68061423af6e0c2944c79e4c4cfc6a0f0dc");
        assertThat(source)
                .isEqualTo(new SourceText("a.txt", "text/plain", "UTF-8", digest, "总结", repairs))
                .hasSameHashCodeAs(new SourceText("a.txt", "text/plain", "UTF-8", digest, "总结", repairs))
                .isNotEqualTo(SourceText.of("总结"))
                .isNotEqualTo(new SourceText("a.txt", "text/plain", "UTF-8", digest, "总结", List.of()));
        assertThat(SourceText.of("总结").sha256()).isEqualTo(digest);
        assertThat(SourceText.of("总结").name()).isNull();
        assertThat(source.position(1)).isEqualTo(new Position(1, 2));
        assertThatObject(source.slice(1, 2)).hasToString("结");
        assertThat(source.toString()).contains("a.txt").doesNotContain("总结");
    }
}
