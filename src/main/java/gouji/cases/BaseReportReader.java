package gouji.cases;

import gouji.model.Facts;

/** How the text of a base report becomes facts: the same way as the text of any report. */
@FunctionalInterface
public interface BaseReportReader {
    /**
     * @param source how the report is named
     * @param text the report
     */
    Facts read(String source, String text);
}
