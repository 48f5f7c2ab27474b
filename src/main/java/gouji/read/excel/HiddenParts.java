package gouji.read.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The rows and columns of a sheet that hold words and are hidden. */
record HiddenParts(Sheet sheet) {
    private static final int SHOWN = 5;

    List<String> names() {
        List<String> rows = new ArrayList<>();
        TreeSet<Integer> columns = new TreeSet<>();
        sheet.words().forEach((row, cells) -> {
            if (sheet.isHiddenRow(row)) {
                rows.add(String.valueOf(row + 1));
            } else {
                cells.keySet().stream().filter(sheet::isHiddenColumn).forEach(columns::add);
            }
        });
        List<String> names = new ArrayList<>();
        if (!rows.isEmpty()) {
            names.add("第 " + few(rows) + " 行");
        }
        if (!columns.isEmpty()) {
            names.add(few(columns.stream()
                            .map(c -> Reference.address(0, c).replace("1", ""))
                            .toList())
                    + " 列");
        }
        return names;
    }

    private static String few(List<String> names) {
        String more = names.size() > SHOWN ? " 等 " + names.size() : "";
        return String.join("、", names.subList(0, Math.min(SHOWN, names.size()))) + more;
    }
}
