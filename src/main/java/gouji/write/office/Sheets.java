package gouji.write.office;

import gouji.write.output.RunContext;
import gouji.write.words.OutputTexts;
import gouji.write.xlsx.SheetTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheets of the workbook that tell of more than one report. */
record Sheets(RunContext run) {
    private static final List<Integer> ROLL = List.of(16, 30, 60);
    private static final List<Integer> AREAS = List.of(30, 70, 0, 14, 14, 12, 60, 40, 40);

    private static final int AREAS_PRINTED = 6;

    /** Those there is something to tell in. */
    List<SheetTable> of(SubmissionLists roll, List<AreaLine> areas) {
        return Stream.of(roll(roll), areas(areas))
                .filter(t -> !t.rows().isEmpty())
                .toList();
    }

    private SheetTable roll(SubmissionLists roll) {
        List<List<String>> rows = roll.lists().entrySet().stream()
                .flatMap(e -> e.getValue().stream()
                        .map(u -> List.of(run.words().get("roll." + e.getKey()), u.unit(), u.note())))
                .toList();
        return table("roll.sheet", ROLL, rows, "roll.state", "table.unit", "roll.note");
    }

    /** Who adds up to a sum is told beside what is printed: it may be all units there are. */
    private SheetTable areas(List<AreaLine> areas) {
        SheetTable all = table(
                "areas.sheet",
                AREAS,
                areas.stream().map(this::row).toList(),
                "areas.parent",
                "areas.where",
                "areas.cell",
                "areas.figure",
                "areas.sum",
                "areas.difference",
                "areas.contributors",
                "areas.doubted",
                "areas.missing");
        return new SheetTable(all.name(), all.header(), all.widths(), all.rows(), AREAS_PRINTED);
    }

    private List<String> row(AreaLine line) {
        String between = run.words().get("text.between");
        return List.of(
                line.parent(),
                run.label(line.where(), line.edition()),
                line.where().key(),
                text(line.figure()),
                text(line.sum()),
                text(line.difference()),
                String.join(between, line.contributors()),
                String.join(between, line.doubted()),
                String.join(between, line.missing()));
    }

    private SheetTable table(String name, List<Integer> widths, List<List<String>> rows, String... columns) {
        OutputTexts words = run.words();
        return new SheetTable(
                words.get(name), Stream.of(columns).map(words::get).toList(), widths, rows);
    }

    static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.signum() == 0 ? "0" : number.toPlainString();
    }
}
