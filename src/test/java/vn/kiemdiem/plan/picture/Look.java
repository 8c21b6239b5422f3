package vn.kiemdiem.plan.picture;

/** The looks of a picture, in the words of CSS: blue is work of people, brown is a clock, all else is calm grey. */
final class Look {

    static final String STYLE = """
            .paper{fill:#fff}g{font-family:Arial,'Liberation Sans',Helvetica,Roboto,sans-serif}text{fill:#1f2933}\
            .title{font-weight:600}.title text{fill:#52606d}.poolName{font-weight:600}\
            .label text{stroke:#fff;stroke-opacity:.8;stroke-width:3;paint-order:stroke;stroke-linejoin:round}\
            .pool,.lane{fill:#fff;stroke:#7b8794;stroke-width:1.5}.lane{fill:none}\
            .band{fill:#eef2f6;stroke:#7b8794;stroke-width:1.5}\
            .subProcess0{fill:#f5f7fa;stroke:#7b8794;stroke-width:1.5}\
            .subProcess1{fill:#fff;stroke:#7b8794;stroke-width:1.5}\
            .task{fill:#fff;stroke:#52606d;stroke-width:2}.userTask{fill:#e6f0fa;stroke:#2b6cb0;stroke-width:2}\
            .call{fill:#fff;stroke:#323f4b;stroke-width:5}\
            .event{fill:#fff;stroke:#323f4b;stroke-width:2}.end{fill:#fff;stroke:#323f4b;stroke-width:4}\
            .late{stroke:#b45309;stroke-width:1.7}.beside{stroke-dasharray:7 3.5}\
            .clock{fill:none;stroke:#b45309;stroke-width:1.8;stroke-linecap:round}\
            .gateway{fill:#fff;stroke:#323f4b;stroke-width:2}.sign{fill:none;stroke:#323f4b;stroke-width:4.5}\
            .thin{fill:none;stroke:#323f4b;stroke-width:1.3}\
            .flow{fill:none;stroke:#323f4b;stroke-width:2}.arrow{fill:#323f4b}\
            .message{fill:none;stroke:#52606d;stroke-width:1.8;stroke-dasharray:9 6}\
            .openArrow{fill:#fff;stroke:#52606d;stroke-width:1.3}\
            .glyph{fill:none;stroke:#323f4b;stroke-width:1.3;stroke-linejoin:round}\
            .solid{fill:#323f4b}.fold{fill:none;stroke:#fff;stroke-width:1.5}\
            .wheel{fill:none;stroke:#52606d;stroke-width:2.4}.teeth{fill:none;stroke:#52606d;stroke-width:2.6}\
            .bars{fill:none;stroke:#323f4b;stroke-width:3}""";

    private Look() {}
}
