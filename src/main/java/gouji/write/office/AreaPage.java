package gouji.write.office;

import gouji.write.html.RunHeader;
import gouji.write.output.RunContext;
import gouji.write.page.AreaView;
import gouji.write.page.JteareasGenerated;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parents beside the sums of their children, as a web page. */
record AreaPage(RunContext run, List<AreaLine> areas) {
    /** The file, beside the page that leads to it. */
    static final String PAGE = "areas.html";

    private static final int NAMED = 3;

    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JteareasGenerated.render(
                RunHeader.page(writer),
                null,
                run.words(),
                RunHeader.language(run.language()),
                RunHeader.style() + RunHeader.resource("office/index.css"),
                run.words().get("areas.sheet"),
                views());
        writer.flush();
    }

    private List<AreaView> views() {
        Map<String, List<AreaLine>> byParent = areas.stream()
                .collect(Collectors.groupingBy(AreaLine::parent, LinkedHashMap::new, Collectors.toList()));
        return byParent.entrySet().stream()
                .map(parent -> view(parent.getKey(), parent.getValue()))
                .toList();
    }

    private AreaView view(String parent, List<AreaLine> lines) {
        List<AreaLine> said = lines.stream().filter(line -> !isZero(line)).toList();
        return new AreaView(
                run.line(parent),
                lines.stream()
                        .flatMap(line -> line.missing().stream())
                        .distinct()
                        .map(run::line)
                        .collect(Collectors.joining(between())),
                said.stream().map(this::line).toList(),
                lines.size() - said.size());
    }

    private static boolean isZero(AreaLine line) {
        return line.doubted().isEmpty()
                && line.figure() != null
                && line.figure().signum() == 0
                && line.sum() != null
                && line.sum().signum() == 0;
    }

    private AreaView.Line line(AreaLine line) {
        BigDecimal difference = line.difference();
        return new AreaView.Line(
                difference != null && difference.signum() < 0 ? "less" : "",
                run.label(line.where(), line.edition()),
                Sheets.text(line.figure()),
                Sheets.text(line.sum()),
                Sheets.text(difference),
                contributors(line.contributors()) + doubted(line.doubted()));
    }

    private String contributors(List<String> units) {
        String named = units.stream().limit(NAMED).map(run::line).collect(Collectors.joining(between()));
        return units.size() > NAMED ? run.words().get("areas.more", named, units.size()) : named;
    }

    private String doubted(List<String> units) {
        return units.isEmpty() ? "" : run.words().get("areas.left", contributors(units));
    }

    private String between() {
        return run.words().get("text.between");
    }
}
