package gouji.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A word list of the rule book, one fact for all its words: {@code Section(code == "problems", !saysAny($improvement))}.
 * Joining a fact for every word with every sentence costs a run more than all the arithmetic of the form.
 *
 * @param name name of the file under rules/words, without its ending
 * @param terms its lines in order
 */
public record WordList(String name, List<Term> terms) implements Fact {
    /** The lists the terms belong to, in order of their first terms. */
    public static List<WordList> of(List<Term> terms) {
        Map<String, List<Term>> lists =
                terms.stream().collect(Collectors.groupingBy(Term::list, LinkedHashMap::new, Collectors.toList()));
        return lists.entrySet().stream()
                .map(list -> new WordList(list.getKey(), List.copyOf(list.getValue())))
                .toList();
    }

    /** The same list with only the words that have the note. */
    @DerivedProperty
    public WordList noted(String note) {
        return new WordList(
                name, terms.stream().filter(t -> t.note().equals(note)).toList());
    }

    /** Whether the text is one of the words. */
    @DerivedProperty
    public boolean names(String text) {
        return terms.stream().anyMatch(t -> t.text().equals(text));
    }

    /** Whether a line has the text as its word and the note behind it. */
    @DerivedProperty
    public boolean pairs(String text, String note) {
        return terms.stream().anyMatch(t -> t.text().equals(text) && t.note().equals(note));
    }

    /** The number the text is noted with, or 0. */
    @DerivedProperty
    public int number(String text) {
        return terms.stream()
                .filter(t -> t.text().equals(text) && t.note().matches("\\d{1,9}"))
                .mapToInt(t -> Integer.parseInt(t.note()))
                .findFirst()
                .orElse(0);
    }

    /** The lines whose word a text contains. */
    @DerivedProperty
    public List<Term> in(String text) {
        return terms.stream().filter(t -> text.contains(t.text())).toList();
    }

    /** Whether a text contains one of the words; asked for some thousand times a report. */
    boolean isIn(String text) {
        for (Term term : terms) {
            if (text.contains(term.text())) {
                return true;
            }
        }
        return false;
    }
}
