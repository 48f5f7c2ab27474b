package gouji.finding;

import gouji.message.Text;

/**
 * The ground a rule stands on: an entry of {@code rules/basis}.
 *
 * @param code its name in the rules
 * @param name article and law, or notice and part
 * @param quote the words of the ground, or "" while they have not been verified
 */
public record Basis(String code, Text name, String quote) {}
