package gouji.docs;

import gouji.write.page.PairView;
import gouji.write.page.RuleGroupView;
import gouji.write.page.RuleView;
import gouji.write.words.OutputTexts;

/** The catalogue as Markdown, and its place in a file whose other parts are written by hand. */
public final class CatalogueMarkdown {
    /** Line the generated part begins with. */
    public static final String BEGIN = "<!-- catalogue: made by gouji rules docs, do not edit -->";

    /** Line it ends with. */
    public static final String END = "<!-- end of catalogue -->";

    private CatalogueMarkdown() {}

    /** The file with the catalogue in the place of the old one, or at its end when there was none. */
    public static String into(String file, Catalogue catalogue, OutputTexts words) {
        String part = BEGIN + "\n\n" + of(catalogue, words) + "\n" + END;
        int begin = file.indexOf(BEGIN);
        int end = file.indexOf(END);
        return begin < 0 || end < begin
                ? file + (file.isEmpty() || file.endsWith("\n\n") ? "" : "\n") + part + "\n"
                : file.substring(0, begin) + part + file.substring(end + END.length());
    }

    private static String of(Catalogue catalogue, OutputTexts words) {
        StringBuilder text = new StringBuilder("## " + words.get("catalogue.title") + "\n\n" + catalogue.book() + "\n");
        for (RuleGroupView group : catalogue.groups()) {
            text.append("\n### ").append(plain(group.folder())).append("\n");
            group.rules().forEach(rule -> rule(rule, text, words));
        }
        if (!catalogue.missing().isEmpty()) {
            text.append("\n### ").append(words.get("catalogue.missing")).append("\n\n");
            catalogue.missing().forEach(m -> line(m, text, words));
        }
        return text.toString();
    }

    private static void rule(RuleView rule, StringBuilder text, OutputTexts words) {
        text.append("\n#### ")
                .append(rule.id())
                .append(' ')
                .append(plain(rule.title()))
                .append(words.get("catalogue.severity", rule.severityName()))
                .append("\n\n");
        rule.facts().forEach(fact -> line(fact, text, words));
    }

    private static void line(PairView pair, StringBuilder text, OutputTexts words) {
        text.append("- ")
                .append(words.get("catalogue.line", plain(pair.name()), plain(pair.value())))
                .append('\n');
    }

    /** Words that Markdown would take for marks stay as they are written. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_<>|\\[\\]#])", "\\\\$1");
    }
}
