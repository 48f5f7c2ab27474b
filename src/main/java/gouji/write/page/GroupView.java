package gouji.write.page;

import java.util.List;

/** The findings of one section of the report. */
public record GroupView(String section, List<FindingView> findings) {}
