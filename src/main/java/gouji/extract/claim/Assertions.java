package gouji.extract.claim;

import gouji.extract.prose.Amount;
import gouji.extract.prose.Amounts;
import gouji.extract.prose.Passage;
import gouji.model.Breakdown;
import gouji.model.Citation;
import gouji.model.Claim;
import gouji.model.Percentage;
import gouji.model.Quantity;
import java.util.ArrayList;
import java.util.List;

/** What the sentences of a report tell: quantities, claims on the figures of the form, and what they cite. */
public record Assertions(
        List<Quantity> quantities,
        List<Claim> claims,
        List<Percentage> percentages,
        List<Breakdown> breakdowns,
        List<Citation> citations) {
    public static Assertions of(
            List<Passage> passages, Amounts amounts, Claims claims, Breakdowns breakdowns, ReportingAgency reporter) {
        Assertions assertions = new Assertions(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Passage passage : passages) {
            List<Amount> found = amounts.in(passage.text());
            found.forEach(a -> assertions.quantities.add(passage.quantity(a)));
            Claims.Told told = claims.in(passage, found, reporter, assertions.lastSubject(passage));
            assertions.claims.addAll(told.claims());
            assertions.percentages.addAll(told.percentages());
            assertions.breakdowns.addAll(breakdowns.in(passage, found, reporter));
            passage.sentences().forEach(s -> assertions.citations.addAll(Citations.in(s)));
        }
        return assertions;
    }

    /** Subject of the last claim of the same paragraph, or "". */
    private String lastSubject(Passage passage) {
        if (claims.isEmpty()) {
            return "";
        }
        Claim last = claims.get(claims.size() - 1);
        boolean same = last.sentence().place().equals(passage.sentences().get(0).place());
        return same ? last.subject() : "";
    }
}
