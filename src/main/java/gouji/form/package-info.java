/** The editions of the form as data: labels, codes, what adds up to what. No edition is known by Java. */
package gouji.form;
