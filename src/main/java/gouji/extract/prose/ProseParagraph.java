package gouji.extract.prose;

import gouji.model.Place;

/**
 * A paragraph of prose, wrapped lines joined.
 *
 * @param chapter index of the chapter heading it stands under, or -1
 * @param section code of the section in force, "" before the first
 * @param topic index of the topic heading it stands under, or -1
 * @param text its words
 * @param place where it begins
 * @param lastLine number of its last line, or 0
 */
record ProseParagraph(int chapter, String section, int topic, String text, Place place, int lastLine) {
    boolean under(ProseParagraph other) {
        return chapter == other.chapter && topic == other.topic && section.equals(other.section);
    }

    /** This paragraph with a wrapped line joined on. */
    ProseParagraph with(ProseParagraph next) {
        return new ProseParagraph(chapter, section, topic, text + next.text, place, next.lastLine);
    }
}
