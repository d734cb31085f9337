// The drawing of the flows. The sentence above it and the matrix below it say the same; without scripts they are all there is.
"use strict";

const drawing = document.querySelector("[data-flows]");
if (drawing !== null && typeof echarts !== "undefined") {
  const flows = JSON.parse(drawing.dataset.flows);
  const labels = new Map(flows.nodes.map((node) => [node.name, node.label]));
  const totals = new Map();
  for (const link of flows.links) {
    totals.set(link.source, (totals.get(link.source) ?? 0) + link.value);
    totals.set(link.target, (totals.get(link.target) ?? 0) + link.value);
  }
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  drawing.hidden = false;
  const chart = echarts.init(drawing, null, { renderer: "svg" });
  const draw = () => {
    const narrow = drawing.clientWidth < 520;
    chart.setOption({
      animation: !still,
      tooltip: {
        renderMode: "richText",
        formatter: (p) =>
          p.dataType === "edge"
            ? `${labels.get(p.data.source)} → ${labels.get(p.data.target)}: ${number.format(p.data.value)}`
            : `${labels.get(p.name)}: ${number.format(totals.get(p.name))}`,
      },
      series: [
        {
          type: "sankey",
          layoutIterations: 0,
          draggable: false,
          nodeGap: 10,
          nodeWidth: 14,
          left: narrow ? 4 : 190,
          right: narrow ? 4 : 190,
          top: 8,
          bottom: 8,
          emphasis: { focus: "adjacency" },
          label: {
            color: "#1d1d1b",
            fontSize: narrow ? 11 : 13,
            formatter: (p) => `${labels.get(p.name)} (${number.format(totals.get(p.name))})`,
          },
          lineStyle: { color: "source", opacity: 0.45 },
          data: flows.nodes.map((node) => ({
            name: node.name,
            depth: node.depth,
            itemStyle: { color: node.kind === "edge" ? "#6b6f76" : "#12436d", borderColor: "#1d1d1b" },
            label: { position: (node.depth === 0) === narrow ? "right" : "left" },
          })),
          links: flows.links,
        },
      ],
    });
  };
  draw();
  new ResizeObserver(() => {
    chart.resize();
    draw();
  }).observe(drawing);
}
