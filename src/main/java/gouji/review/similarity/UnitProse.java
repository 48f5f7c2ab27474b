package gouji.review.similarity;

import gouji.model.AlikeProse;
import gouji.model.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Finds the units of a review whose prose is alike. Reports of one unit are never told as alike. */
public final class UnitProse {
    private static final int NAMED = 10;
    private static final int QUOTED = 3;

    private final List<Member> members = new ArrayList<>();
    private final BiPredicate<String, String> sameUnit;

    private record Member(String unit, String name, MaskedProse prose) {}

    /**
     * How alike is alike.
     *
     * @param percent how much two must have in common, in per cent of both
     * @param shortest shorter texts are compared with none
     */
    public record Measure(int percent, int shortest) {}

    /** @param sameUnit whether two keys may mean one unit */
    public UnitProse(BiPredicate<String, String> sameUnit) {
        this.sameUnit = sameUnit;
    }

    /**
     * Takes a report. The order of reports decides which of some alike ones is quoted.
     *
     * @param unit key of its unit
     * @param name name of its unit as it is told
     */
    public void add(String unit, String name, MaskedProse prose) {
        members.add(new Member(unit, name, prose));
    }

    /** One fact for every group of units that are alike. */
    public List<AlikeProse> alike(Measure measure) {
        CommonSentences common =
                CommonSentences.of(members.stream().map(Member::prose).toList());
        List<String> texts = members.stream()
                .map(m -> common.own(m.prose(), measure.shortest()))
                .map(text -> text.length() < measure.shortest() ? "" : text)
                .toList();
        return SimilarTexts.of(texts, measure.percent()).stream()
                .filter(this::hasUnits)
                .map(group -> fact(group, texts, common))
                .toList();
    }

    private boolean hasUnits(SimilarTexts.Group group) {
        String first = members.get(group.members().get(0)).unit();
        return group.members().stream().anyMatch(i -> isOther(first, members.get(i)));
    }

    private boolean isOther(String unit, Member member) {
        return !sameUnit.test(unit, member.unit());
    }

    private AlikeProse fact(SimilarTexts.Group group, List<String> texts, CommonSentences common) {
        List<Member> alike = group.members().stream().map(members::get).toList();
        Member first = alike.get(0);
        Member second =
                alike.stream().filter(m -> isOther(first.unit(), m)).findFirst().orElseThrow();
        int length = group.members().stream()
                .mapToInt(i -> texts.get(i).length())
                .min()
                .orElseThrow();
        long units = alike.stream().map(Member::unit).distinct().count();
        List<String> names =
                alike.stream().map(Member::name).distinct().limit(NAMED).toList();
        return new AlikeProse(
                group.percent(), length, (int) units, names, shared(first.prose(), second.prose(), common));
    }

    /** Sentences of the first that the second has too, those first that not everybody has. */
    private static List<Location> shared(MaskedProse first, MaskedProse second, CommonSentences common) {
        Set<String> sentences = second.sentences().collect(Collectors.toSet());
        List<Location> shared = first.quotes().stream()
                .filter(quote -> sentences.contains(quote.masked()))
                .sorted(Comparator.comparing((MaskedProse.Quote quote) -> common.contains(quote.masked())))
                .limit(QUOTED)
                .map(MaskedProse.Quote::where)
                .toList();
        return shared.isEmpty() ? List.of(first.quotes().get(0).where()) : shared;
    }
}
