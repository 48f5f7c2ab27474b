/** Local values and the scoring standard. What a profile changes of them is in {@code gouji.rules.local}. */
package gouji.rules.settings;
