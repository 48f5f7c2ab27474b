package gouji.model;

/**
 * A fact that no report tells by itself: it comes of the roster, or of many reports together. A case gives it by its name
 * and properties.
 */
public sealed interface Surrounding extends Fact, Evidence
        permits AlikeProse,
                Area,
                AreaCell,
                AreaComplete,
                DiallingCode,
                FellowUnits,
                FiledTwice,
                ForeignReport,
                MissingReport,
                Peers,
                Publication,
                Receipt,
                RosterEntry,
                Signing {}
