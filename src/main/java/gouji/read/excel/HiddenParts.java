package gouji.read.excel;

import gouji.message.Messages;
import gouji.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The rows and columns of a sheet that hold words and are hidden. */
record HiddenParts(Sheet sheet) {
    private static final Messages MESSAGES = Messages.of("read");

    private static final int SHOWN = 5;

    List<Text> names() {
        List<String> rows = new ArrayList<>();
        TreeSet<Integer> columns = new TreeSet<>();
        sheet.words().forEach((row, cells) -> {
            if (sheet.isHiddenRow(row)) {
                rows.add(String.valueOf(row + 1));
            } else {
                cells.keySet().stream().filter(sheet::isHiddenColumn).forEach(columns::add);
            }
        });
        List<Text> names = new ArrayList<>();
        if (!rows.isEmpty()) {
            names.add(MESSAGES.text(rows.size() == 1 ? "hidden.row" : "hidden.rows", few(rows)));
        }
        if (!columns.isEmpty()) {
            names.add(MESSAGES.text(
                    columns.size() == 1 ? "hidden.column" : "hidden.columns",
                    few(columns.stream()
                            .map(c -> Reference.address(0, c).replace("1", ""))
                            .toList())));
        }
        return names;
    }

    private static Text few(List<String> names) {
        Text first = Text.list(names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? MESSAGES.text("hidden.more", first, names.size()) : first;
    }
}
