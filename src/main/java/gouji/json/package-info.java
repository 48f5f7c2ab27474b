/** Facts as JSON and back, from one catalogue. No other JSON is made or read here. */
package gouji.json;
