/** What a rule may say: the allow-list, checked word by word. What is not allowed here is not compiled. */
package gouji.rules.language;
