package gouji.review.similarity;

import gouji.model.AlikeProse;
import gouji.model.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The units that are alike: of each of their reports what it has in common with the others. */
    public Alike alike(Measure measure) {
        CommonSentences common =
                CommonSentences.of(members.stream().map(Member::prose).toList());
        List<String> texts = members.stream()
                .map(m -> common.own(m.prose(), measure.shortest()))
                .map(text -> text.length() < measure.shortest() ? "" : text)
                .toList();
        Map<String, List<Alike.Told>> told = new HashMap<>();
        List<SimilarTexts.Group> groups = SimilarTexts.of(texts, measure.percent()).stream()
                .filter(this::hasUnits)
                .toList();
        for (int i = 0; i < groups.size(); i++) {
            tell(groups.get(i), i + 1, texts, common, told);
        }
        return new Alike(told);
    }

    /**
     * What the reports of alike units have in common, found by the report.
     *
     * @param told by the name of the unit
     */
    public record Alike(Map<String, List<Told>> told) {
        /** A report and what is told of it. */
        private record Told(MaskedProse prose, AlikeProse fact) {}

        /** Whether a unit of that name has a report like that of another. */
        public boolean has(String name) {
            return told.containsKey(name);
        }

        /** What is told of the report of a unit of that name with this prose; nothing when it is like none. */
        public Optional<AlikeProse> of(String name, MaskedProse prose) {
            return told.getOrDefault(name, List.of()).stream()
                    .filter(one -> one.prose().says(prose))
                    .map(Told::fact)
                    .findFirst();
        }
    }

    private boolean hasUnits(SimilarTexts.Group group) {
        String first = members.get(group.members().get(0)).unit();
        return group.members().stream().anyMatch(i -> isOther(first, members.get(i)));
    }

    private boolean isOther(String unit, Member member) {
        return !sameUnit.test(unit, member.unit());
    }

    private void tell(
            SimilarTexts.Group group,
            int number,
            List<String> texts,
            CommonSentences common,
            Map<String, List<Alike.Told>> told) {
        List<Member> alike = group.members().stream().map(members::get).toList();
        int length = group.members().stream()
                .mapToInt(i -> texts.get(i).length())
                .min()
                .orElseThrow();
        int units = (int) alike.stream().map(Member::unit).distinct().count();
        for (Member member : alike) {
            List<Member> others = alike.stream()
                    .filter(m -> isOther(member.unit(), m))
                    .limit(NAMED)
                    .toList();
            AlikeProse fact = new AlikeProse(
                    group.percent(),
                    length,
                    units,
                    others.stream().map(Member::name).distinct().toList(),
                    shared(member.prose(), others.get(0).prose(), common),
                    number);
            told.computeIfAbsent(member.name(), n -> new ArrayList<>()).add(new Alike.Told(member.prose(), fact));
        }
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
