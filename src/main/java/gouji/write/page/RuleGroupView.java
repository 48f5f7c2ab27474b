package gouji.write.page;

import java.util.List;

/** The rules of one folder of the rule book. */
public record RuleGroupView(String folder, List<RuleView> rules) {}
