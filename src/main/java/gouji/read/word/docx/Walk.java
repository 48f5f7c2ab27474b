package gouji.read.word.docx;

import gouji.model.Trouble;
import gouji.read.document.RefusalException;
import java.util.Set;

/** What every level of a Word text has in common: elements that are only wrapped around others, and tracked changes. */
final class Walk {
    private static final Set<String> WRAPPERS = Set.of(
            "sdt",
            "sdtContent",
            "customXml",
            "smartTag",
            "hyperlink",
            "ins",
            "moveTo",
            "fldSimple",
            "bdo",
            "dir",
            "ruby",
            "rubyBase",
            "oMath",
            "oMathPara",
            "sect",
            "sub-section",
            "content");
    private static final Set<String> OFFICE =
            Set.of("http://schemas.microsoft.com/office/", "http://schemas.openxmlformats.org/");

    private Walk() {}

    /**
     * Passes over the current element when it is none of a level's own: reads what is shown of it and leaves out what a
     * tracked change took out.
     *
     * @param inside reads the children of the current element, as the level does
     */
    static void pass(XmlElements xml, Runnable inside) {
        String name = xml.name();
        if (WRAPPERS.contains(name) || name.equals("annotation") && isKept(xml.attribute("type"))) {
            inside.run();
        } else if (name.equals("AlternateContent")) {
            alternate(xml, inside);
        } else {
            xml.skip();
        }
    }

    /** An annotation of Word 2003: text put in by a tracked change is kept, text taken out is not. */
    private static boolean isKept(String type) {
        return type != null && type.endsWith("Insertion");
    }

    /** The first choice Word knows, else what stands there for older programs. */
    private static void alternate(XmlElements xml, Runnable inside) {
        boolean taken = false;
        while (xml.child()) {
            boolean take = !taken && (xml.name().equals("Fallback") || isKnown(xml));
            taken |= take;
            if (take) {
                inside.run();
            } else {
                xml.skip();
            }
        }
    }

    private static boolean isKnown(XmlElements xml) {
        String required = xml.attribute("Requires");
        if (required == null) {
            throw RefusalException.saying(Trouble.CORRUPT, "docx.requires");
        }
        for (String prefix : required.trim().split("[ \t\n\r]+", -1)) {
            if (OFFICE.stream().noneMatch(xml.namespace(prefix)::startsWith)) {
                return false;
            }
        }
        return true;
    }
}
