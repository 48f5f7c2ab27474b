package gouji.message;

/** Language of what users read. Labels of the form stay as printed. */
public enum Language {
    ZH,
    EN
}
