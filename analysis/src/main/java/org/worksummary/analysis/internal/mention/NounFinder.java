package org.worksummary.analysis.internal.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * Finds what is counted and what a figure says something about (所数之物、指标).
 *
 * <p>A count takes the noun behind it (28名农技员), else the one before (发放资料2万份). Other figures take the noun before
 * (粮食产量达到3.6亿斤); an amount also the noun behind it (12公里水渠) or, of money, the verb before (捐款3万元). A figure that
 * follows another with nothing but 增长 or 占比 between says something about the same (…完成21.7亿元，增长2.6%). Looks at no
 * more than 60 characters on either side. Immutable; may be shared by threads if the segmenter may.
 */
public final class NounFinder {
    private static final Set<String> ACTING = Set.of("人", "人次", "户", "户次", "家次", "次", "遍", "车次", "班次", "场次");
    private static final Set<String> PERSONS = Set.of("人", "名", "位", "人次");
    private static final Set<String> EVENTS = Set.of("人次", "户次", "家次", "次", "遍", "场", "场次", "期", "批", "批次", "轮");
    private static final Set<String> OBJECTS = Set.of("座", "栋", "台", "辆", "块", "盏", "口", "株", "所", "幢", "眼");
    private static final String TERM_ENDS = "期时长限间龄程日";
    private static final String MEASURES = "量率额数值";
    private static final int NEAR = 30;

    private final Segmenter segmenter;
    private final NounWords kinds = new NounWords();
    private final NounBefore before = new NounBefore(kinds);

    private NounFinder(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** {@return a finder that takes the segmenter's words for evidence} */
    public static NounFinder create(Segmenter segmenter) {
        return new NounFinder(segmenter);
    }

    /**
     * Finds the nouns around quantities.
     *
     * @param view the text
     * @param mentions all quantities in it, in order
     * @return what was found around each, in the same order
     */
    public List<Nouns> find(TextView view, List<QuantityMention> mentions) {
        return new Search(view, mentions).run();
    }

    /** One pass over the quantities of a text. */
    private final class Search {
        private final TextView view;
        private final List<QuantityMention> mentions;
        private final ClauseWords clauses;
        private final SharedNouns shared;
        private final TrailingActs acts;
        private final @Nullable Phrase[] found;
        private final @Nullable Phrase[] subjects;

        Search(TextView view, List<QuantityMention> mentions) {
            this.view = view;
            this.mentions = mentions;
            this.clauses = new ClauseWords(view, segmenter, kinds);
            this.shared = new SharedNouns(view, clauses, before);
            this.acts = new TrailingActs(view, clauses);
            this.found = new Phrase[mentions.size()];
            this.subjects = new Phrase[mentions.size()];
        }

        List<Nouns> run() {
            List<Nouns> nouns = new ArrayList<>(mentions.size());
            for (int i = 0; i < mentions.size(); i++) {
                if (found[i] == null) {
                    look(i);
                }
                Phrase phrase = found[i];
                boolean counted =
                        mentions.get(i).kind() == QuantityKind.COUNT && phrase != null && !isMeasure(i, phrase);
                nouns.add(phrase == null ? Nouns.NONE : counted ? Nouns.counted(phrase) : Nouns.indicator(phrase));
            }
            return nouns;
        }

        /** {@return whether the noun before a count is itself a number of something: 门诊量, 参会人数} */
        private boolean isMeasure(int i, Phrase phrase) {
            return phrase.end() <= mentions.get(i).start()
                    && phrase.end() - phrase.start() > 2
                    && (MEASURES.indexOf(view.at(phrase.end() - 1)) >= 0
                            || kinds.isAverage(view, phrase.start(), phrase.start() + 2));
        }

        private void look(int i) {
            QuantityMention mention = mentions.get(i);
            int floor = i == 0 ? 0 : mentions.get(i - 1).reachEnd();
            int start = clauses.start(mention.reachStart(), floor);
            List<Phrase> dealt = shared.deal(mentions, i, start);
            for (int j = 0; j < dealt.size(); j++) {
                found[i + j] = dealt.get(j);
            }
            if (dealt.isEmpty()) {
                Phrase left = before.find(clauses.words(start, mention.reachStart()), figure(mention));
                found[i] = mention.kind() == QuantityKind.COUNT ? counted(i, left, start) : indicated(i, left, start);
            }
        }

        private static NounBefore.Figure figure(QuantityMention mention) {
            if (mention.kind() == QuantityKind.RANK) {
                return NounBefore.Figure.RANK;
            }
            if (mention.kind() != QuantityKind.COUNT || mention.unit() == null) {
                return NounBefore.Figure.OTHER;
            }
            if (EVENTS.contains(mention.unit())) {
                return NounBefore.Figure.EVENTS;
            }
            boolean persons = ACTING.contains(mention.unit()) || PERSONS.contains(mention.unit());
            return persons ? NounBefore.Figure.OTHER : NounBefore.Figure.THINGS;
        }

        private @Nullable Phrase counted(int i, Phrase left, int start) {
            QuantityMention mention = mentions.get(i);
            String unit = mention.unit() == null ? "" : mention.unit();
            Phrase right = acts.withoutCompleted(
                    right(i, ACTING.contains(unit), PERSONS.contains(unit)), start, mention.reachStart());
            boolean nextOnes = left.is(Phrase.Kind.NOUN) && right.end() == nextStart(i);
            if (right.is(Phrase.Kind.NOUN) && !nextOnes) {
                return right;
            }
            if (left.is(Phrase.Kind.NOUN)) {
                return OBJECTS.contains(unit) ? acts.without(left) : left;
            }
            if (left.is(Phrase.Kind.VERBAL)) {
                Phrase same = sameUnit(i, unit);
                return same == null && EVENTS.contains(unit) && !ACTING.contains(unit) && isNominal(left) ? left : same;
            }
            boolean open = left.is(Phrase.Kind.EMPTY) || left.is(Phrase.Kind.RELATION);
            return open ? sameUnit(i, unit) : null;
        }

        /** {@return whether what stands alone before a count is held as well as done: 培训3期 } */
        private boolean isNominal(Phrase verbal) {
            return clauses.words(verbal.start(), verbal.end()).areAll(NounWords.VERBAL_NOUN);
        }

        /** {@return what the count before counted, if it has the same unit: 问题12个，已整改10个} */
        private @Nullable Phrase sameUnit(int i, String unit) {
            if (i == 0
                    || EVENTS.contains(unit)
                    || !Objects.equals(mentions.get(i - 1).unit(), unit)
                    || !isNear(i)) {
                return null;
            }
            return found[i - 1];
        }

        private @Nullable Phrase indicated(int i, Phrase left, int start) {
            QuantityKind kind = mentions.get(i).kind();
            if (kind == QuantityKind.DURATION) {
                subjects[i] = left.is(Phrase.Kind.NOUN) ? left : null;
                boolean term = left.is(Phrase.Kind.NOUN) && TERM_ENDS.indexOf(view.at(left.end() - 1)) >= 0;
                return term ? left : left.is(Phrase.Kind.NOUN) ? null : sameTerm(i);
            }
            Phrase right = isAmount(kind)
                    ? right(i, false, false)
                    : Phrase.empty(mentions.get(i).reachEnd());
            boolean direct = right.is(Phrase.Kind.NOUN)
                    && right.start() == mentions.get(i).reachEnd();
            boolean nextOnes = left.is(Phrase.Kind.NOUN) && right.end() == nextStart(i);
            if (direct && !nextOnes && (kind != QuantityKind.MONEY || !left.is(Phrase.Kind.NOUN))) {
                return right;
            }
            if (left.is(Phrase.Kind.NOUN)) {
                return left;
            }
            if (left.is(Phrase.Kind.VERBAL)) {
                return kind == QuantityKind.MONEY ? left : right.is(Phrase.Kind.NOUN) ? right : null;
            }
            Phrase inherited = left.is(Phrase.Kind.OTHER) ? null : subjectBefore(i, start);
            if (inherited != null) {
                return inherited;
            }
            return left.is(Phrase.Kind.RELATION) ? left : right.is(Phrase.Kind.NOUN) ? right : null;
        }

        /** {@return what the term before was of, where it went from that to this: 由5天缩短到2天} */
        private @Nullable Phrase sameTerm(int i) {
            boolean before = i > 0 && mentions.get(i - 1).kind() == QuantityKind.DURATION && isNear(i);
            return before && mentions.get(i).change() != null ? found[i - 1] : null;
        }

        private static boolean isAmount(QuantityKind kind) {
            return switch (kind) {
                case MONEY, AREA, LENGTH, MASS, VOLUME, ENERGY -> true;
                default -> false;
            };
        }

        private Phrase right(int i, boolean acts, boolean persons) {
            int start = mentions.get(i).reachEnd();
            int end = clauses.end(start, nextStart(i));
            return NounAfter.find(clauses.words(start, end), acts, persons);
        }

        private int nextStart(int i) {
            return i + 1 < mentions.size() ? mentions.get(i + 1).reachStart() : view.length();
        }

        /** {@return what the figure or the clause before says something about} */
        private @Nullable Phrase subjectBefore(int i, int clauseStart) {
            if (i > 0 && isNear(i)) {
                return found[i - 1] == null ? subjects[i - 1] : found[i - 1];
            }
            char stop = view.at(clauseStart - 1);
            if (stop != '，' && stop != ',' && stop != ':') {
                return null;
            }
            int end = clauseStart - 1;
            int floor = i == 0 ? 0 : mentions.get(i - 1).reachEnd();
            int start = clauses.start(end, floor);
            Phrase phrase = before.find(clauses.words(start, end), NounBefore.Figure.OTHER);
            return phrase.is(Phrase.Kind.NOUN) ? phrase : null;
        }

        /** {@return whether the figure before stands in the same clause or the one before} */
        private boolean isNear(int i) {
            int from = mentions.get(i - 1).reachEnd();
            int to = mentions.get(i).reachStart();
            int stops = 0;
            for (int at = from; at < to; at++) {
                char c = view.at(at);
                if (Chars.endsSentence(c) || c == ';' || at - from > NEAR) {
                    return false;
                }
                stops += Chars.endsClause(c) ? 1 : 0;
            }
            return stops <= 1;
        }
    }
}
