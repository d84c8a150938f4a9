for (const table of document.querySelectorAll("table.sortable")) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach(other => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const body = table.tBodies[0];
      const rows = [...body.rows].map(row => [row, row.cells[column].textContent]);
      rows.sort((one, other) => compare(one[1], other[1], down ? -1 : 1));
      body.append(...rows.map(row => row[0]));
    });
  });
}

// Numbers by their size, before words; what is empty comes last both ways.
function compare(one, other, direction) {
  if (one === "" || other === "") {
    return (one === "") - (other === "");
  }
  const first = parseFloat(one);
  const second = parseFloat(other);
  if (!isNaN(first) && !isNaN(second)) {
    return direction * (first - second);
  }
  if (isNaN(first) !== isNaN(second)) {
    return direction * (isNaN(first) - isNaN(second));
  }
  return direction * (one < other ? -1 : one > other);
}
