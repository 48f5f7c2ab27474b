package gouji.extract.identity;

import gouji.extract.claim.ScopeWords;
import gouji.extract.outline.Outline;
import gouji.extract.outline.Title;
import gouji.extract.outline.Titles;
import gouji.extract.prose.Amounts;
import gouji.extract.prose.Passage;
import gouji.extract.prose.Prose;
import gouji.form.Form;
import gouji.form.Forms;
import gouji.model.Kind;
import gouji.model.Period;
import gouji.model.Report;
import gouji.model.ReportDraft;
import gouji.model.Scope;
import gouji.model.Sentence;
import gouji.read.document.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out who reports on what year, and whose figures. */
public final class Identity {
    private static final Set<Kind> OF_ITSELF = Set.of(Kind.DEPARTMENT, Kind.TOWNSHIP, Kind.SUBDISTRICT, Kind.OTHER);

    private final Forms forms;
    private final AgencyClassifier organs;
    private final Titles titles;
    private final ScopeWords scopes;
    private final Amounts amounts;
    private final Preface preface;

    public Identity(Forms forms, AgencyClassifier organs, Titles titles, ScopeWords scopes, Amounts amounts) {
        this.forms = forms;
        this.organs = organs;
        this.titles = titles;
        this.scopes = scopes;
        this.amounts = amounts;
        this.preface = new Preface(organs);
    }

    public Report of(Document document, Outline outline, Prose prose, List<Period> periods) {
        Title title = titles.title(outline, document.title());
        Title announced = title.unit().isEmpty() || title.year() == null ? preface.announced(prose) : null;
        String unit = title.unit().isEmpty() ? preface.unit(announced, prose) : title.unit();
        Integer told = title.year() == null && announced != null ? announced.year() : null;
        Integer year = year(title.year(), told, periods, prose);
        Kind kind = organs.kind(unit);
        return new ReportDraft()
                .source(document.source())
                .sha256(document.sha256())
                .container(document.container())
                .unit(unit)
                .year(year)
                .kind(kind)
                .level(organs.level(unit))
                .scope(scope(kind, prose))
                .edition(edition(year))
                .title(title.text())
                .titleYear(title.year())
                .place(title.place())
                .done();
    }

    /** Edition of the form a year demands, 0 for none. */
    public int edition(@Nullable Integer year) {
        return year == null ? 0 : forms.forYear(year).map(Form::edition).orElse(0);
    }

    /** The year two of title, period and own-work sentences agree on, else the title's, else the only one there is. */
    private static @Nullable Integer year(
            @Nullable Integer title, @Nullable Integer announced, List<Period> periods, Prose prose) {
        List<Integer> votes = new ArrayList<>();
        votes.add(title);
        votes.add(announced);
        votes.add(periods.stream()
                .map(p -> p.fromYear() == null ? p.toYear() : p.fromYear())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
        votes.add(ownWork(prose));
        votes.removeIf(Objects::isNull);
        for (Integer vote : votes) {
            if (Collections.frequency(votes, vote) > 1) {
                return vote;
            }
        }
        return title != null ? title : votes.size() == 1 ? votes.get(0) : null;
    }

    /** The year that most sentences of chapter one open with; null when two come level or none does. */
    private static @Nullable Integer ownWork(Prose prose) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Passage passage : prose.passages()) {
            for (Sentence sentence : passage.sentences()) {
                if (sentence.section().equals("overview") && sentence.getLeadYear() != null) {
                    counts.merge(sentence.getLeadYear(), 1, Integer::sum);
                }
            }
        }
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        List<Integer> leaders = counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return leaders.size() == 1 ? leaders.get(0) : null;
    }

    /**
     * Organs report on themselves. A government reports on its area when it says so beside its figures; where it tells what
     * its office received, the tables may still count the whole area.
     */
    private Scope scope(Kind kind, Prose prose) {
        if (kind != Kind.GOVERNMENT) {
            return OF_ITSELF.contains(kind) ? Scope.OWN : Scope.UNKNOWN;
        }
        boolean whole = prose.passages().stream()
                .filter(p -> !p.section().equals("problems") && tellsMatters(p.text()))
                .anyMatch(p -> scopes.saysWhole(p.text()));
        return whole ? Scope.CONSOLIDATED : Scope.UNKNOWN;
    }

    private boolean tellsMatters(String text) {
        return amounts.in(text).stream().anyMatch(a -> a.kind().equals("count"));
    }
}
