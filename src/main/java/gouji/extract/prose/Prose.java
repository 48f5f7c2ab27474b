package gouji.extract.prose;

import gouji.model.Section;
import gouji.model.Topic;
import java.util.List;

/**
 * The prose of a report.
 *
 * @param sections its chapters
 * @param topics the topics of chapter one
 * @param passages what stands between full stops, in reading order
 */
public record Prose(List<Section> sections, List<Topic> topics, List<Passage> passages) {}
