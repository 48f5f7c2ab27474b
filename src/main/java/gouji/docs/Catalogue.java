package gouji.docs;

import gouji.write.page.PairView;
import gouji.write.page.RuleGroupView;
import java.util.List;

/**
 * The rules of a book as their users read of them.
 *
 * @param book name and version of the book
 * @param groups the rules, folder by folder
 * @param missing ids of the official catalogue that are not implemented, each with the reason
 */
public record Catalogue(String book, List<RuleGroupView> groups, List<PairView> missing) {}
