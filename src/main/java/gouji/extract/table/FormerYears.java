package gouji.extract.table;

import gouji.extract.table.reading.Sections;
import gouji.model.Place;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tables of former years a report prints beside its own: each stands below a line that names its year. */
final class FormerYears {
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})[ \n\t]*年");
    private static final int LONGEST = 40;
    private static final Block NOTHING = new Paragraph("", 0, Place.NONE);

    private final Document document;
    private final Sections sections;
    private final int year;

    private FormerYears(Document document, Sections sections, int year) {
        this.document = document;
        this.sections = sections;
        this.year = year;
    }

    /**
     * The same document with nothing in the place of such tables.
     *
     * @param year the year reported on, or null when it is not known
     */
    static Document without(Document document, Sections sections, @Nullable Integer year) {
        return year == null ? document : document.with(new FormerYears(document, sections, year).blocks());
    }

    private List<Block> blocks() {
        List<Integer> years = years();
        List<Block> blocks = new ArrayList<>(document.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            int former = years.get(i);
            if (former > 0 && former < year && hasOwn(i, years)) {
                blocks.set(i, NOTHING);
            }
        }
        return blocks;
    }

    /** For each block the year of the line above it when it is a table, else 0. */
    private List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        int last = 0;
        String chapter = "";
        for (int i = 0; i < document.blocks().size(); i++) {
            String own = sections.at(i, 0);
            last = own.equals(chapter) ? last : 0;
            chapter = own;
            Block block = document.blocks().get(i);
            if (block instanceof Paragraph line && line.text().length() < LONGEST) {
                Matcher named = YEAR.matcher(line.text());
                last = named.find() ? Integer.parseInt(named.group(1)) : last;
            }
            years.add(block instanceof Grid ? last : 0);
        }
        return years;
    }

    /** Whether the same chapter has a table of the year reported on. */
    private boolean hasOwn(int former, List<Integer> years) {
        for (int i = 0; i < years.size(); i++) {
            if (years.get(i) == year && sections.at(i, 0).equals(sections.at(former, 0))) {
                return true;
            }
        }
        return false;
    }
}
