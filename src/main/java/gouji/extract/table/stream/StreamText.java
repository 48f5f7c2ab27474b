package gouji.extract.table.stream;

import gouji.extract.table.label.LabelNormalizer;
import java.util.List;

/**
 * The Chinese characters of all words of a document on end, so that a label broken over lines is whole again.
 *
 * @param words the characters
 * @param owners for each character the index of its token
 */
record StreamText(String words, int[] owners) {
    static StreamText of(List<StreamToken> tokens, LabelNormalizer labels) {
        StringBuilder words = new StringBuilder();
        int[] owners = new int[tokens.stream().mapToInt(t -> t.text().length()).sum() * 2 + 1];
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                String chinese = labels.chinese(tokens.get(i).text());
                for (int c = 0; c < chinese.length() && words.length() < owners.length; c++) {
                    owners[words.length()] = i;
                    words.append(chinese.charAt(c));
                }
            }
        }
        return new StreamText(words.toString(), owners);
    }

    int token(int character) {
        return owners[character];
    }
}
