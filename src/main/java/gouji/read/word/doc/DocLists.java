package gouji.read.word.doc;

import gouji.read.word.Counters;
import gouji.read.word.ListLevel;
import gouji.read.word.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The lists of a document and how far they have counted. */
final class DocLists {
    private static final int NO_LIST = 0xF801;

    private final ListTables tables;
    private final Map<Integer, Counters> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /** @param tables null when the document has no lists */
    DocLists(ListTables tables) {
        this.tables = tables;
    }

    /** The label of the next paragraph, as shown; "" when it is in no list. */
    String next(Paragraph paragraph) {
        int use = paragraph.getIlfo();
        int level = paragraph.getIlvl();
        if (tables == null || use == 0 || use == NO_LIST) {
            return "";
        }
        try {
            ListData list = tables.getListData(tables.getLfo(use).getLsid());
            return list == null || level >= list.numLevels() ? "" : next(list, use, level);
        } catch (NoSuchElementException e) {
            return "";
        }
    }

    private String next(ListData list, int use, int level) {
        List<ListLevel> levels = new ArrayList<>();
        for (org.apache.poi.hwpf.model.ListLevel l : list.getLevels()) {
            levels.add(level(l));
        }
        Counters count = counters.computeIfAbsent(list.getLsid(), id -> new Counters(list.numLevels()));
        LFOData overrides = tables.getLfoData(use);
        for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
            int at = override.getLevelNum();
            if (at >= levels.size()) {
                continue;
            }
            if (override.isFormatting() && override.getLevel() != null) {
                levels.set(at, level(override.getLevel()));
            }
            if (at == level && override.isStartAt() && restarted.add(use + " " + at)) {
                count.restart(at, override.isFormatting() ? levels.get(at).start() : override.getIStartAt());
            }
        }
        return count.next(levels, level);
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        StringBuilder text = new StringBuilder();
        String told = level.getNumberText() == null ? "" : level.getNumberText();
        for (int i = 0; i < told.length(); i++) {
            char c = told.charAt(i);
            text.append(c < 9 ? "%" + (c + 1) : String.valueOf(c));
        }
        NumberFormat format = NumberFormat.of(String.valueOf(level.getNumberFormat() & 0xFF));
        Integer restart = level.getRestart() < 0 ? null : Integer.valueOf(level.getRestart());
        return new ListLevel(level.getStartAt(), format, text.toString(), restart, level.isLegalNumbering());
    }
}
