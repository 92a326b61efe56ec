/** The model of a Chinese work summary (工作总结): its parts, their JSON form and their text form. */
module org.worksummary.core {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports org.worksummary.text;
    exports org.worksummary.model;
    exports org.worksummary.json;
    exports org.worksummary.render;
}
