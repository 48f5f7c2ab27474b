package gouji.extract.claim;

import gouji.extract.claim.ClaimPhrases.Ways;
import gouji.extract.prose.Amount;
import gouji.model.ClaimForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what is told by the ways applications come in: 线上收到12件，线下收到7件. The figure of one way alone says
 * nothing of the whole, nor does what follows it.
 */
final class Channels {
    private static final String OF_THEM = "其中";
    private static final String PENDING = "carriedOut";

    private final Pattern ways;
    private final Pattern beside;

    Channels(Ways words, Shorthand shorthand) {
        ways = shorthand.compile(words.ways());
        beside = shorthand.compile(words.beside());
    }

    /** @param hits in the order of the text; returned in that order, the ways added up or left out */
    List<PhraseMatch> added(List<PhraseMatch> hits, PatternText skeleton, List<ClausePart> pieces) {
        List<PhraseMatch> parts =
                hits.stream().filter(h -> !way(h, skeleton, pieces).isEmpty()).toList();
        if (parts.isEmpty()) {
            return hits;
        }
        String subject = parts.get(0).subject();
        List<PhraseMatch> own =
                parts.stream().filter(p -> p.subject().equals(subject)).toList();
        boolean whole = hits.stream().anyMatch(h -> h.figure() && h.subject().equals(subject) && !parts.contains(h));
        if (whole) {
            return added(hits.stream().filter(h -> !own.contains(h)).toList(), skeleton, pieces);
        }
        PhraseMatch first = own.get(0);
        if (own.size() == 1 && beside.matcher(way(first, skeleton, pieces)).matches()) {
            PhraseMatch plain = first.sumTo(first.end(), first.amount());
            return added(hits.stream().map(h -> h == first ? plain : h).toList(), skeleton, pieces);
        }
        if (!apart(own, skeleton, pieces)) {
            return hits.subList(0, hits.indexOf(first));
        }
        return added(joined(hits, own), skeleton, pieces);
    }

    /** The way told in the piece of a figure that adds up by ways, or "". */
    private String way(PhraseMatch hit, PatternText skeleton, List<ClausePart> pieces) {
        if (!hit.figure() || hit.sum() || !hit.phrase().phrase().byChannel()) {
            return "";
        }
        Matcher way = ways.matcher(skeleton.text());
        return pieces.stream()
                .filter(p -> p.sign() == hit.sign())
                .filter(p -> way.region(p.from(), p.to()).find())
                .map(p -> way.group())
                .findFirst()
                .orElse("");
    }

    /** Whether they are two ways or more, each with an exact figure of its own and none a part of something told. */
    private boolean apart(List<PhraseMatch> own, PatternText skeleton, List<ClausePart> pieces) {
        long ways = own.stream().map(h -> way(h, skeleton, pieces)).distinct().count();
        String before = skeleton.text().substring(0, own.get(own.size() - 1).at());
        return ways > 1
                && ways == own.size()
                && own.stream().allMatch(h -> h.quantity().exact())
                && own.stream().map(h -> h.quantity().unit()).distinct().count() == 1
                && !before.contains(OF_THEM);
    }

    private static List<PhraseMatch> joined(List<PhraseMatch> hits, List<PhraseMatch> own) {
        int first = hits.indexOf(own.get(0));
        int last = hits.indexOf(own.get(own.size() - 1));
        boolean inOneRow = last - first + 1 == own.size();
        List<PhraseMatch> joined = new ArrayList<>(hits.subList(0, first));
        joined.add(sum(own, own.stream().map(h -> h.quantity().value()).toList()));
        if (inOneRow) {
            joined.addAll(hits.subList(last + 1, hits.size()));
        } else {
            joined.addAll(byGroup(hits.subList(first, hits.size()), own));
        }
        return joined;
    }

    /** What is told behind each way of its own applications, added up over all ways. */
    private static List<PhraseMatch> byGroup(List<PhraseMatch> hits, List<PhraseMatch> own) {
        List<List<PhraseMatch>> groups = new ArrayList<>();
        for (PhraseMatch hit : hits) {
            if (own.contains(hit)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(hit);
        }
        return hits.stream()
                .filter(h -> !own.contains(h))
                .map(PhraseMatch::subject)
                .distinct()
                .map(s -> over(groups, s))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The sum of a subject over all groups; null where one of them does not tell it. */
    private static @Nullable PhraseMatch over(List<List<PhraseMatch>> groups, String subject) {
        List<BigDecimal> values = groups.stream().map(g -> value(g, subject)).toList();
        List<PhraseMatch> told = groups.stream()
                .flatMap(List::stream)
                .filter(h -> h.subject().equals(subject) && h.figure())
                .toList();
        boolean all = groups.stream()
                .allMatch(g -> g.stream().anyMatch(h -> h.subject().equals(subject) && h.form() == ClaimForm.ALL));
        if (all) {
            return groups.get(0).stream()
                    .filter(h -> h.subject().equals(subject))
                    .findFirst()
                    .orElse(null);
        }
        return values.contains(null) || told.isEmpty() ? null : sum(told, values);
    }

    /** What a group tells of a subject: a number, or by 均已办结 all of its own closed and nothing carried on. */
    private static @Nullable BigDecimal value(List<PhraseMatch> group, String subject) {
        boolean all = group.stream().anyMatch(h -> h.form() == ClaimForm.ALL);
        return group.stream()
                .filter(h -> h.subject().equals(subject))
                .map(h -> h.form() == ClaimForm.ALL ? group.get(0).quantity().value() : h.value())
                .findFirst()
                .orElse(all && subject.equals(PENDING) ? BigDecimal.ZERO : null);
    }

    private static PhraseMatch sum(List<PhraseMatch> told, List<BigDecimal> values) {
        PhraseMatch first = told.get(0);
        Amount amount = first.quantity();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean exact = told.stream().allMatch(h -> h.quantity().exact());
        Amount whole = new Amount(sum, amount.unit(), amount.kind(), exact, amount.start(), amount.end());
        return first.sumTo(told.get(told.size() - 1).end(), whole);
    }
}
