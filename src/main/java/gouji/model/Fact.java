package gouji.model;

/**
 * The catalogue of facts: every kind there is, and the only list of them. The fact format, the types and properties rules
 * may use, and what a case can change are derived from the components of these records, so a new kind is one record,
 * one name here or in the inner list it belongs to, and the place that finds it.
 *
 * <p>The package is part of the contract with rule authors, whose files begin with {@code import gouji.model.*}.
 */
public sealed interface Fact
        permits Report,
                ReportFact,
                PrintedLabel,
                Sum,
                Relation,
                Earlier,
                EarlierCell,
                RepeatedTable,
                Likeness,
                Surrounding,
                WordList,
                Setting,
                Term {}
